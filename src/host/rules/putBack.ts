import type { Cells } from "../../engine";
import { removeRuleTable } from "./removeRuleTable";
import type { RuleCell } from "./cellsToWrite";
import { writeRuleTable } from "./writeRuleTable";

/**
 * Makes tables of rules as they were, whatever was reached: what stands there now is looked at,
 * because the answer to a batch can be lost after Excel has carried it out. Those that were not
 * there go.
 */
export async function putBack(
  tables: readonly { readonly name: string; readonly cells: Cells | null }[],
): Promise<void> {
  for (const { name, cells } of tables)
    await (cells === null
      ? removeRuleTable(name)
      : writeRuleTable({ name, title: "", about: "", cells: cells as RuleCell[][] }, "over"));
}
