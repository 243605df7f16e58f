import type { RowsChange } from "./rowsChange";

/**
 * The number formats that the cells of a table have once its rows have changed, from those they had:
 * rows that move take theirs along; what comes newly is not known, for Excel gives it those around.
 */
export function formatsStanding(
  formats: readonly (readonly unknown[])[],
  { first, before, after }: RowsChange,
): (row: number, column: number) => string | null {
  const moved = after.length - before;
  return (row, column) => {
    const was = row < first + Math.min(before, after.length) ? row : row - moved;
    const isNew = row >= first + before && row < first + after.length;
    const format = isNew ? null : formats[was]?.[column];
    return typeof format === "string" ? format : null;
  };
}
