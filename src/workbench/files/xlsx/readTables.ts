import { rangeRef, type Sheet } from "hucre/xlsx";

import type { TableContent } from "../../book/content";
import type { LossCode } from "../fileOutcome";
import { corners } from "./area";

/** Totals rows stay on the sheet but leave the table; a table without a header row cannot be ours. */
export function readTables(
  sheet: Sheet,
  lose: (code: LossCode, count: number, name?: string) => void,
): TableContent[] {
  const tables: TableContent[] = [];
  for (const { name, displayName = name, range, columns, style, showTotalRow } of sheet.tables ??
    []) {
    if (!range) continue;
    const { start, end } = corners(range);
    const header = sheet.rows[start.row]?.slice(start.col, end.col + 1) ?? [];
    const spelt = (text: unknown) => String(text).replace(/_x[0-9a-f]{4}_|\s/gi, "");
    if (!columns.every((column, at) => spelt(column.name) === spelt(header[at]))) {
      lose("table", 1, displayName);
      continue;
    }
    if (showTotalRow) lose("tableTotals", 1, displayName);
    const lastRow = showTotalRow ? end.row - 1 : end.row;
    tables.push({
      name: displayName,
      area: rangeRef(start.row, start.col, lastRow, end.col),
      ...(style && { style }),
    });
  }
  return tables;
}
