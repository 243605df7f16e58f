import type { Area } from "../../book/Book";
import {
  areaAddress as cellsAddress,
  columnIndex,
  columnLetters,
  quotedSheetName,
} from "../../book/address";

/** Excel's own limits; a range that spans one of them is a whole row or column. */
export const maxRows = 1_048_576;
export const maxColumns = 16_384;

export interface ParsedAddress {
  readonly sheet: string | null;
  readonly area: Area;
}

/** "B2:C9", "'My sheet'!$A$1", "A:C" or "3:5"; `null` for anything else. */
export function parseAddress(address: string): ParsedAddress | null {
  const bang = address.lastIndexOf("!");
  const sheet = bang < 0 ? null : unquoted(address.slice(0, bang));
  const area = parseCells(address.slice(bang + 1).replaceAll("$", ""));
  return area === null ? null : { sheet, area };
}

function parseCells(text: string): Area | null {
  const cells = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/i.exec(text);
  if (cells) {
    const [, c1 = "", r1 = "", c2 = c1, r2 = r1] = cells;
    return spanning(Number(r1) - 1, columnIndex(c1), Number(r2) - 1, columnIndex(c2));
  }
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(text);
  if (columns) {
    const [, first = "", last = ""] = columns;
    return spanning(0, columnIndex(first), maxRows - 1, columnIndex(last));
  }
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(text);
  if (!rows) return null;
  return spanning(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, maxColumns - 1);
}

function spanning(row1: number, column1: number, row2: number, column2: number): Area | null {
  const area = {
    row: Math.min(row1, row2),
    column: Math.min(column1, column2),
    rows: Math.abs(row2 - row1) + 1,
    columns: Math.abs(column2 - column1) + 1,
  };
  return isOnSheet(area) ? area : null;
}

export function isOnSheet(area: Area): boolean {
  return (
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows >= 1 &&
    area.columns >= 1 &&
    area.row + area.rows <= maxRows &&
    area.column + area.columns <= maxColumns
  );
}

/** Without its sheet: "B2:C9", "B2", "A:C", "3:5". */
export function areaAddress(area: Area): string {
  const { row, column, rows, columns } = area;
  if (rows === maxRows) return `${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
  if (columns === maxColumns) return `${row + 1}:${row + rows}`;
  return cellsAddress(area);
}

export function addressOn(sheetName: string, area: Area): string {
  return `${quotedSheetName(sheetName)}!${areaAddress(area)}`;
}

/** "$B$2:$C$9": what a name refers to stays where it is. */
export function absoluteAddress(area: Area): string {
  return areaAddress(area).replaceAll(/[A-Z]+|\d+/g, "$$$&");
}

function unquoted(name: string): string {
  return /^'.*'$/s.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name;
}
