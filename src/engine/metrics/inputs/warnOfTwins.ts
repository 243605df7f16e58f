import type { Finding } from "../../ruleTables/finding";
import { findingAt, type Located } from "../../ruleTables/located";
import type { Input } from "./input";
import type { InputFindingCode } from "./inputOfRow";
import { inputsTable } from "./inputsTable";

/** The same value by the same person for the same period, twice: counted, but looks like a copy. */
export function warnOfTwins(
  inputs: readonly Located<Input>[],
): readonly Finding<InputFindingCode>[] {
  const seen = new Map<string, number>();
  return inputs.flatMap(({ row, rule }) => {
    const key = JSON.stringify(rule);
    const first = seen.get(key);
    if (first !== undefined) return [twin(row, first)];
    seen.set(key, row);
    return [];
  });
}

const twin = (row: number, first: number): Finding<InputFindingCode> =>
  findingAt({ table: inputsTable.name, row, column: null }, "input.twin", "warning", first);
