import type { Finding } from "../../ruleTables/finding";
import { findingAt, type Located } from "../../ruleTables/located";
import { comparableName } from "./comparableName";
import type { Input } from "./input";
import type { InputFindingCode } from "./inputOfRow";
import { inputsTable } from "./inputsTable";

/** Values of people whom the tickets do not know: misspelt, or not in this sheet. */
export function warnOfStrangers(
  inputs: readonly Located<Input>[],
  agents: readonly string[],
): readonly Finding<InputFindingCode>[] {
  const known = new Set(agents.map(comparableName));
  return inputs.flatMap(({ row, rule: { whose } }) =>
    whose.level === "agent" && !known.has(comparableName(whose.agent))
      ? [stranger(row, whose.agent)]
      : [],
  );
}

const stranger = (row: number, name: string): Finding<InputFindingCode> =>
  findingAt({ table: inputsTable.name, row, column: "agent" }, "input.stranger", "warning", name);
