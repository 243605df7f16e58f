import { kindOf, type Cells, type RuleTable } from "../../../engine";
import type { Rules } from "../rulesOfBook";

/** The workbook's table of a kind, whatever people call it; null: there is none. */
export function tableOf(
  { tables }: Rules,
  kind: RuleTable,
): { readonly name: string; readonly cells: Cells } | null {
  const [found] = [...tables].filter(([name, cells]) => kindOf(name, cells)?.table === kind);
  return found ? { name: found[0], cells: found[1] } : null;
}
