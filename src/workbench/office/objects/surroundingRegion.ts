import type { Area, Sheet } from "../../book/Book";
import { bounding, intersection } from "./areas";

/** The block of filled cells around an area, up to the first empty row and column on each side. */
export function surroundingRegion(sheet: Sheet, start: Area): Area {
  const used = sheet.usedArea();
  if (used === null) return start;
  const values = sheet.values(used);
  const isFilled = (area: Area): boolean => {
    const seen = intersection(area, used);
    if (seen === null) return false;
    return values
      .slice(seen.row - used.row, seen.row - used.row + seen.rows)
      .some((row) =>
        row
          .slice(seen.column - used.column, seen.column - used.column + seen.columns)
          .some((value) => value !== ""),
      );
  };

  let region = start;
  for (;;) {
    const filled = ring(region).filter(isFilled);
    if (filled.length === 0) return region;
    region = filled.reduce(bounding, region);
  }
}

/** The rows above and below and the columns to both sides, corners included, one cell wide. */
function ring({ row, column, rows, columns }: Area): Area[] {
  const left = Math.max(0, column - 1);
  const top = Math.max(0, row - 1);
  const width = column + columns + 1 - left;
  const height = row + rows + 1 - top;
  const sides = [
    { row: row + rows, column: left, rows: 1, columns: width },
    { row: top, column: column + columns, rows: height, columns: 1 },
  ];
  if (row > 0) sides.push({ row: top, column: left, rows: 1, columns: width });
  if (column > 0) sides.push({ row: top, column: left, rows: height, columns: 1 });
  return sides;
}
