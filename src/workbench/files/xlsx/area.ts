import { parseCellRef } from "hucre/xlsx";

/** The first and last cell of an area such as "A1:C9". */
export function corners(area: string) {
  const [start, end = start] = area.split(":") as [string, string?];
  return { start: parseCellRef(start), end: parseCellRef(end) };
}
