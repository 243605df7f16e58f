import type { Cells } from "../../engine";

/** Rows of cells from a matrix argument; a literal may come bare. */
export const rowsOf = (argument: unknown): Cells =>
  Array.isArray(argument)
    ? Array.isArray(argument[0])
      ? (argument as Cells)
      : [argument]
    : [[argument ?? null]];
