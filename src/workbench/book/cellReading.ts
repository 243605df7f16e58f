import { numfmt, type ICellData, type Nullable, type Worksheet } from "@univerjs/core";
import type { FormulaDataModel } from "@univerjs/engine-formula";
import type { Area } from "./Book";
import { heldValue } from "./cellData";
import type { Scalar } from "./content";
import { sparseEntries, type Sparse } from "./sparse";

type Rows = Sparse<Sparse<Nullable<ICellData>> | undefined>;

/** A sheet's cells with the values spilled over it, which Univer keeps apart from the cells. */
export interface SheetCells {
  readonly own: Rows;
  readonly spilled: Rows;
}

export function sheetCells(worksheet: Worksheet, spills: FormulaDataModel): SheetCells {
  const unitId = worksheet.getUnitId();
  const spilled = spills.getArrayFormulaCellData()[unitId]?.[worksheet.getSheetId()];
  return {
    own: worksheet.getCellMatrix().getMatrix(),
    spilled: spilled ?? {},
  };
}

export function valueAt({ own, spilled }: SheetCells, row: number, column: number): Scalar | null {
  return heldValue(own[row]?.[column]) ?? heldValue(spilled[row]?.[column]);
}

/** All values of an area, "" where there is none. A table of a million cells is read so at each edit. */
export function valuesIn({ own, spilled }: SheetCells, area: Area): Scalar[][] {
  const rows: Scalar[][] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const cells = own[row];
    const over = spilled[row];
    const values = new Array<Scalar>(area.columns);
    for (let index = 0; index < area.columns; index++) {
      const column = area.column + index;
      values[index] = heldValue(cells?.[column]) ?? heldValue(over?.[column]) ?? "";
    }
    rows.push(values);
  }
  return rows;
}

export function mapArea<T>(area: Area, read: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (_, c) => read(area.row + r, area.column + c)),
  );
}

/** The smallest area that holds every value; formatting alone does not count. */
export function usedArea(cells: SheetCells, columnCount: number): Area | null {
  let top = Infinity;
  let bottom = -1;
  let left = Infinity;
  let right = -1;
  for (const rows of [cells.own, cells.spilled]) {
    for (const [index, row] of sparseEntries(rows)) {
      if (row === undefined) continue;
      const holds = (column: number) => heldValue(row[column]) !== null || Boolean(row[column]?.f);
      let first = 0;
      while (first < columnCount && !holds(first)) first += 1;
      if (first === columnCount) continue;
      let last = columnCount - 1;
      while (!holds(last)) last -= 1;
      top = Math.min(top, index);
      bottom = Math.max(bottom, index);
      left = Math.min(left, first);
      right = Math.max(right, last);
    }
  }
  if (bottom < 0) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** A value as its cell shows it. A number too long for its column is not turned into "####". */
export function displayText(value: Scalar | null, format: string): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return numfmt.format(format, value, { throws: false });
}
