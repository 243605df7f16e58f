import type { Cells } from "../../engine";
import type { RuleCell } from "./cellsToWrite";

/** What of a table's rows becomes different: so many from `first` on give way to others. */
export interface RowsChange {
  /** In the table, from 0, the header's. */
  readonly first: number;
  /** How many give way. */
  readonly before: number;
  /** What comes instead; null leaves a cell as it stands. */
  readonly after: readonly (readonly (string | number | boolean | null)[])[];
}

/**
 * Rows at the beginning and at the end that are as they were keep their places, and so do single
 * cells of those between: formulas, formats and comments of people's own stay where nothing changes,
 * and a month added to a long history is all that is sent.
 */
export function rowsChange(old: Cells, next: readonly (readonly RuleCell[])[]): RowsChange | null {
  const shorter = Math.min(old.length, next.length);
  let first = 0;
  while (first < shorter && sameRow(old[first]!, next[first]!)) first++;
  let last = 0;
  while (last < shorter - first && sameRow(old.at(-1 - last)!, next.at(-1 - last)!)) last++;

  const before = old.length - last - first;
  const after = next.slice(first, next.length - last).map((row, index) => {
    const stands = index < before ? old[first + index] : undefined;
    return row.map((cell, column) =>
      stands && sameCell(stands[column], cell) ? null : (cell ?? ""),
    );
  });
  return before === 0 && after.length === 0 ? null : { first, before, after };
}

const sameRow = (old: readonly unknown[], next: readonly RuleCell[]): boolean => {
  for (let column = 0; column < Math.max(old.length, next.length); column++)
    if (!sameCell(old[column], next[column])) return false;
  return true;
};

const sameCell = (old: unknown, next: RuleCell | undefined): boolean =>
  (old ?? "") === (next ?? "");
