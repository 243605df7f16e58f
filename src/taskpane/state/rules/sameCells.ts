import type { Cells } from "../../../engine";

/** The same table, cell by cell; null: there is none. */
export const sameCells = (a: Cells | null, b: Cells | null): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
