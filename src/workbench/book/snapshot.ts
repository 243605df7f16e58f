import {
  BooleanNumber,
  LocaleType,
  type IColumnData,
  type IRowData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import { parseArea } from "./address";
import { cellSnapshot, StyleTable } from "./cellSnapshot";
import type { BookContent, SheetContent } from "./content";
import { nextUnitId } from "./gridServices";
import { rangeOf } from "./univerRange";
import { usualSize } from "./usualSize";

/** Rows and columns beyond the content, so that there is room to write and to type. */
const spareRows = 200;
const spareColumns = 10;

/** Excel's sheets end far beyond what anybody spills; a scorecard of ours is 26 columns wide. */
export const leastSize = { rows: 1000, columns: 60 };

/**
 * What Univer opens a workbook from: the fast way in (100 000 rows of 14 cells in under a second).
 * Tables, conditional formats and names are added afterwards, by commands.
 */
export function snapshot(content: BookContent): IWorkbookData {
  const id = nextUnitId();
  const styles = new StyleTable();
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  const sheetOrder: string[] = [];
  content.sheets.forEach((sheet, index) => {
    const sheetId = `${id}-sheet-${String(index + 1)}`;
    sheetOrder.push(sheetId);
    sheets[sheetId] = worksheet(sheetId, sheet, styles);
  });
  return {
    id,
    name: "Book",
    appVersion: "0.25.1",
    locale: LocaleType.EN_US,
    styles: styles.styles,
    sheetOrder,
    sheets,
  };
}

function worksheet(id: string, sheet: SheetContent, styles: StyleTable): Partial<IWorksheetData> {
  const width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const { rows = 0, columns = 0 } = sheet.freeze ?? {};
  return {
    id,
    name: sheet.name,
    cellData: cellSnapshot(sheet, styles),
    rowCount: Math.max(leastSize.rows, sheet.rows.length + spareRows),
    columnCount: Math.max(leastSize.columns, width + spareColumns, sheet.columnWidths?.length ?? 0),
    defaultColumnWidth: usualSize.columnWidth,
    defaultRowHeight: usualSize.rowHeight,
    columnData: columnData(sheet, styles),
    rowData: rowData(sheet),
    mergeData: (sheet.merges ?? []).map((merge) => rangeOf(parseArea(merge))),
    hidden: sheet.visible === false ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    showGridlines: sheet.showGridlines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    tabColor: sheet.tabColor ?? "",
    freeze: frozen(rows, columns),
  };
}

/** Univer's freeze: how many rows and columns stay, and where the moving part begins (-1: none). */
export function frozen(rows: number, columns: number): IWorksheetData["freeze"] {
  return {
    ySplit: rows,
    xSplit: columns,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
  };
}

function columnData(sheet: SheetContent, styles: StyleTable): Record<number, IColumnData> {
  const out: Record<number, IColumnData> = {};
  sheet.columnWidths?.forEach((width, column) => {
    if (width !== undefined) out[column] = { w: width };
  });
  sheet.columnStyles?.forEach((style, column) => {
    if (style !== undefined) out[column] = { ...out[column], s: styles.id(style) };
  });
  return out;
}

function rowData(sheet: SheetContent): Record<number, Partial<IRowData>> {
  const out: Record<number, Partial<IRowData>> = {};
  sheet.rowHeights?.forEach((height, row) => {
    if (height !== undefined) out[row] = { h: height, ia: BooleanNumber.FALSE };
  });
  return out;
}
