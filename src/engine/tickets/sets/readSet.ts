import type { Place } from "../issue";
import { RepeatedIds, type Repeat } from "../reading/RepeatedIds";
import { readRows, type ReadRows } from "../reading/readRows";
import type { OpenedSheet } from "./openSheet";

/** One sheet of a set, its cells read. Its rows are counted on from `first`. */
export interface ReadPart extends ReadRows {
  readonly sheet: OpenedSheet;
  readonly first: number;
}

/** The rows of several sheets, counted through from the first sheet's first row. */
export interface ReadSet {
  readonly parts: readonly ReadPart[];
  /** As in `RowStates`, over all sheets: each part looks at its own stretch. */
  readonly left: Uint8Array;
  readonly rowsWithId: number;
  readonly repeats: readonly Repeat[];
}

export function readSet(sheets: readonly OpenedSheet[]): ReadSet {
  const left = new Uint8Array(sheets.reduce((sum, { rows }) => sum + rows.length, 0));
  const ids = new RepeatedIds();
  const parts: ReadPart[] = [];
  let first = 0;
  for (const sheet of sheets) {
    const end = first + sheet.rows.length;
    const shared = { first, left: left.subarray(first, end), ids };
    parts.push({ ...readRows(sheet, sheet.used, sheet.options, shared), sheet, first });
    first = end;
  }
  return { parts, left, rowsWithId: ids.withId, repeats: ids.repeats() };
}

/** The sheet that a row of the set stands on. */
export function partOf({ parts }: Pick<ReadSet, "parts">, row: number): ReadPart {
  let [low, high] = [0, parts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (parts[middle]!.first <= row) low = middle;
    else high = middle - 1;
  }
  return parts[low]!;
}

/** The cells of a row of the set. */
export function cellsIn(set: Pick<ReadSet, "parts">, row: number): readonly unknown[] {
  const part = partOf(set, row);
  return part.rows[row - part.first]!;
}

export function placeOf(set: Pick<ReadSet, "parts">, row: number): Place {
  const { sheet, states, first } = partOf(set, row);
  return { sheet: sheet.name, row: states.sheetRowOf(row - first) };
}
