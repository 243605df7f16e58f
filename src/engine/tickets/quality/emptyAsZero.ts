import { fields } from "../fields";
import type { AssignedColumn } from "../headers/assignFields";
import { DurationReader } from "../reading/DurationReader";
import { NumberReader } from "../reading/NumberReader";
import { ShareReader } from "../reading/ShareReader";
import { RatingReader } from "../reading/RatingReader";
import type { ReadRows, SheetRows } from "../reading/readRows";

/** Rows that are looked at. */
const ROWS = 2_000;

/**
 * Excel before 2024 hands empty cells to functions as 0. Whether the sheet comes so: a time or a word
 * is 0, which neither can be, and no cell of the table is empty.
 */
export function areEmptyCellsZero(
  { rows, from, to }: SheetRows,
  columns: readonly AssignedColumn[],
): boolean {
  const neverZero = columns.filter(({ field }) => ["moment", "text"].includes(fields[field]));
  let zeros = 0;
  for (const row of rows.slice(0, ROWS)) {
    for (let index = from; index < to; index++) {
      const cell = row[index];
      if (cell === undefined || cell === null || cell === "") return false;
    }
    for (const { index } of neverZero) if (row[index] === 0) zeros++;
  }
  return zeros > 0;
}

/**
 * There a 0 of a duration, an amount, a score or a share may be an empty cell: it is missing, and told
 * once a column. Counts and flags keep it, for nothing and no are what an empty cell of theirs says.
 * Of ratings of 0 and 1 the ones go with the zeros: alone they would be of satisfied customers only.
 */
export function forgetZeros(
  { rows, readers, states }: Omit<ReadRows, "issues">,
  columns: readonly AssignedColumn[],
): void {
  for (const { field, index } of columns) {
    const reader = readers.byField.get(field);
    if (fields[field] === "count" || !canForget(reader)) continue;
    const isHalf = reader instanceof RatingReader && reader.scale.scale === "0-1";
    let first = -1;
    for (let row = 0; row < rows.length; row++) {
      if ((rows[row]![index] !== 0 && !isHalf) || states.left[row] !== 0) continue;
      reader.withhold(row);
      if (first < 0) first = row;
    }
    if (first >= 0)
      readers.issues.get(field)!.addOnce("cell.emptyAsZero", first, 0, "treatedAsMissing");
  }
}

type Forgetful = DurationReader | NumberReader | ShareReader | RatingReader;

const canForget = (reader: unknown): reader is Forgetful =>
  (reader instanceof RatingReader && reader.countsZero) ||
  reader instanceof DurationReader ||
  reader instanceof NumberReader ||
  reader instanceof ShareReader;
