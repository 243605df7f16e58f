import type { Cells } from "../cells";
import type { Codes, Column } from "../columns";

/**
 * Reads one column of the sheet, a block of rows at a time: the rows of a block are still in the
 * processor's cache when the next column is read from them.
 */
export interface ColumnReader {
  /** Rows `from` up to, not including, `to`. */
  read(rows: Cells, from: number, to: number): void;
  /** The column of the rows that are tickets; null: all rows are. */
  column(kept: Uint32Array | null): Column;
}

export function picked<A extends Float64Array | Float32Array | Codes>(
  values: A,
  kept: Uint32Array | null,
): A {
  if (kept === null) return values;
  const chosen = new (values.constructor as new (length: number) => A)(kept.length);
  for (let index = 0; index < kept.length; index++) chosen[index] = values[kept[index]!]!;
  return chosen;
}
