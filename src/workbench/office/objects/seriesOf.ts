import type { Area } from "../../book/Book";
import type { ChartSeries } from "../../book/content";
import { addressOn } from "./address";
import type { Range } from "./Range";

export type SeriesBy = "Auto" | "Columns" | "Rows";

/**
 * The series that Excel finds in a range: a first row of texts names them, a first column of texts
 * holds their categories; left alone it takes the longer side for the categories.
 */
export function seriesOf(source: Range, by: SeriesBy): ChartSeries[] {
  const { area, sheet } = source;
  const values = sheet.values(area);
  const isText = (value: unknown) => typeof value === "string";
  const corner = values[0]?.[0] ?? "";
  const top = (values[0] ?? []).slice(1).every(isText) && isText(corner);
  const left = values.slice(1).every((row) => isText(row[0])) && isText(corner);
  const header = top && area.rows > 1 ? 1 : 0;
  const labels = left && area.columns > 1 ? 1 : 0;
  const byColumns =
    by === "Columns" || (by === "Auto" && area.rows - header >= area.columns - labels);
  const address = (part: Area) => addressOn(sheet.name, part);

  const { row, column, rows, columns } = area;
  if (byColumns) {
    const body = { row: row + header, rows: rows - header, columns: 1 };
    return Array.from({ length: columns - labels }, (_, i) => ({
      name: header === 1 ? String(values[0]?.[labels + i] ?? "") : `Series${i + 1}`,
      values: address({ ...body, column: column + labels + i }),
      ...(labels === 1 && { categories: address({ ...body, column }) }),
    }));
  }
  const body = { column: column + labels, columns: columns - labels, rows: 1 };
  return Array.from({ length: rows - header }, (_, i) => ({
    name: labels === 1 ? String(values[header + i]?.[0] ?? "") : `Series${i + 1}`,
    values: address({ ...body, row: row + header + i }),
    ...(header === 1 && { categories: address({ ...body, row }) }),
  }));
}
