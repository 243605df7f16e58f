import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import { SetColDataMutation, SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import type { Area } from "./Book";
import { clearedCell, writtenCell } from "./cellData";
import { univerStyle } from "./cellStyle";
import type { Scalar, StyleContent } from "./content";
import { sparseEntries } from "./sparse";
import type { UniverSheet } from "./UniverSheet";

type Cells = Record<number, Record<number, ICellData>>;

export function writeCells(
  sheet: UniverSheet,
  area: Area,
  values: readonly (readonly (Scalar | null)[])[],
): void {
  const cells: Cells = {};
  values.slice(0, area.rows).forEach((row, r) => {
    const written: Record<number, ICellData> = {};
    row.slice(0, area.columns).forEach((value, c) => {
      if (value !== null) written[area.column + c] = writtenCell(value);
    });
    cells[area.row + r] = written;
  });
  setCells(sheet, cells);
}

/** Clears what there is: a sheet-wide area costs no more than its cells. */
export function clearCells(sheet: UniverSheet, area: Area, what: "all" | "contents" | "formats") {
  const cells: Cells = {};
  forOwnCells(sheet, area, (row, column, cell) => {
    const cleared: ICellData = what === "formats" ? {} : { ...clearedCell };
    if (what !== "contents") cleared.s = null;
    if (what === "formats") keepType(cleared, cell);
    (cells[row] ??= {})[column] = cleared;
  });
  if (what === "formats") setStyles(sheet, cells);
  else setCells(sheet, cells);
}

/** Merges a style into each cell; a whole column keeps it as its own, as in Excel. */
export function styleCells(sheet: UniverSheet, area: Area, style: StyleContent): void {
  const wholeColumns = area.row === 0 && area.rows >= sheet.rowCount;
  if (wholeColumns) styleColumns(sheet, area, style);
  const cells: Cells = {};
  const restyle = (row: number, column: number, cell: Nullable<ICellData>) => {
    const styled: ICellData = { s: univerStyle(style) };
    keepType(styled, cell);
    (cells[row] ??= {})[column] = styled;
  };
  if (wholeColumns) forOwnCells(sheet, area, restyle);
  else forEachCell(sheet, area, restyle);
  setStyles(sheet, cells);
}

export function formatCells(
  sheet: UniverSheet,
  area: Area,
  formats: readonly (readonly (string | null)[])[],
): void {
  const cells: Cells = {};
  forEachCell(sheet, area, (row, column, cell) => {
    const format = formats[row - area.row]?.[column - area.column];
    if (format === undefined || format === null) return;
    const styled: ICellData = { s: { n: { pattern: format } } };
    keepType(styled, cell);
    (cells[row] ??= {})[column] = styled;
  });
  setStyles(sheet, cells);
}

function styleColumns(sheet: UniverSheet, area: Area, style: StyleContent): void {
  const columnData: Record<number, { s: IStyleData }> = {};
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    const before = sheet.worksheet.getColumnStyle(column) ?? {};
    columnData[column] = { s: { ...before, ...univerStyle(style) } };
  }
  sheet.run(SetColDataMutation.id, { columnData });
}

/** Univer guesses a cell's type anew when its style changes, unless it is told. */
function keepType(styled: ICellData, cell: Nullable<ICellData>): void {
  if (cell?.t !== undefined && cell.t !== null) styled.t = cell.t;
}

function setCells(sheet: UniverSheet, cellValue: Cells): void {
  if (Object.keys(cellValue).length > 0) sheet.run(SetRangeValuesMutation.id, { cellValue });
}

/** Said to be styles alone; Univer looks through all formulas of the sheet after anything else. */
function setStyles(sheet: UniverSheet, cellValue: Cells): void {
  if (Object.keys(cellValue).length > 0)
    sheet.run(SetRangeValuesMutation.id, { cellValue, trigger: SetStyleCommand.id });
}

type Visit = (row: number, column: number, cell: Nullable<ICellData>) => void;

function forEachCell(sheet: UniverSheet, area: Area, visit: Visit): void {
  const { own } = sheet.cells();
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const cells = own[row];
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      visit(row, column, cells?.[column]);
    }
  }
}

function forOwnCells(sheet: UniverSheet, area: Area, visit: Visit): void {
  const { own } = sheet.cells();
  for (const [row, cells] of sparseEntries(own)) {
    if (row < area.row || row >= area.row + area.rows) continue;
    for (const [column, cell] of sparseEntries(cells)) {
      if (column < area.column || column >= area.column + area.columns) continue;
      if (cell) visit(row, column, cell);
    }
  }
}
