import { keepReaders } from "../reading/keptReaders";
import { RepeatedIds, type Repeat } from "../reading/RepeatedIds";
import { readRows, type ReadRows } from "../reading/readRows";
import type { OpenedSheet } from "./openSheet";
import { stretchOf } from "./stretchOf";

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
  keepReaders();
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
export const partOf = ({ parts }: Pick<ReadSet, "parts">, row: number): ReadPart =>
  stretchOf(parts, row);

/** The cells of a row of the set. */
export function cellsIn(set: Pick<ReadSet, "parts">, row: number): readonly unknown[] {
  const part = partOf(set, row);
  return part.rows[row - part.first]!;
}
