import { plainCell, type Cells, type PlainCell } from "../cells";
import { isMissingText } from "../values/missing";

/** Enough to see what a column holds; a longer look would cost more than it tells. */
const SAMPLE = 2_000;
/** Rows looked at from the top, and as many again spread over the rest. */
const ROWS = 20_000;

/** Up to 2,000 of a column's cells that hold something, from the top and then from the rest. */
export function sampleColumn(rows: Cells, index: number): readonly PlainCell[] {
  const sample: PlainCell[] = [];
  const step = Math.max(1, Math.floor((rows.length - ROWS) / ROWS));
  for (let row = 0; row < rows.length && sample.length < SAMPLE; row += row < ROWS ? 1 : step) {
    const cell = plainCell(rows[row]?.[index]);
    if (cell === null || (typeof cell === "string" && isMissingText(cell))) continue;
    sample.push(cell);
  }
  return sample;
}
