import type { Area } from "../../book/Book";

export type Shift = "down" | "right" | "up" | "left";

/**
 * Where an area is after cells were inserted (`down`, `right`) or deleted (`up`, `left`) at
 * another; `null` when all of it was deleted. Only areas wholly within the moving rows or columns
 * move; Excel tears the others apart, which nothing here relies on.
 */
export function shifted(area: Area, changed: Area, shift: Shift): Area | null {
  const vertical = shift === "down" || shift === "up";
  if (!(vertical ? withinColumns(area, changed) : withinRows(area, changed))) return area;
  const span = vertical
    ? moved(area.row, area.rows, changed.row, changed.rows, shift === "down")
    : moved(area.column, area.columns, changed.column, changed.columns, shift === "right");
  if (span === null) return null;
  return vertical
    ? { ...area, row: span.start, rows: span.count }
    : { ...area, column: span.start, columns: span.count };
}

function moved(start: number, count: number, at: number, by: number, inserted: boolean) {
  const end = start + count;
  if (inserted) {
    if (start >= at) return { start: start + by, count };
    return end > at ? { start, count: count + by } : { start, count };
  }
  const gone = Math.max(0, Math.min(end, at + by) - Math.max(start, at));
  if (gone === count) return null;
  const before = Math.max(0, Math.min(start, at + by) - at);
  return { start: start - before, count: count - gone };
}

function withinColumns(area: Area, changed: Area): boolean {
  return (
    area.column >= changed.column && area.column + area.columns <= changed.column + changed.columns
  );
}

function withinRows(area: Area, changed: Area): boolean {
  return area.row >= changed.row && area.row + area.rows <= changed.row + changed.rows;
}
