import type { Cell, CellStyle, Sheet } from "hucre/xlsx";

import type { CellContent, Scalar, StyleContent } from "../../book/content";
import { trimmedRows } from "../trimmedRows";
import { corners } from "./area";
import { namesForPeople } from "./formulaNames";
import { serialOf } from "./serialOf";
import { shiftFormula } from "./shiftFormula";

export type Rows = (Scalar | null | CellContent)[][];

/** Formatted cells without a value are kept this far beyond the values, for the look of a page. */
export const MARGIN = 200;

/** The cells of a sheet: values, formulas in people's spelling, styles. */
export function readCells(
  sheet: Sheet,
  style: (style: CellStyle) => StyleContent | undefined,
): Rows {
  const rows: Rows = sheet.rows.map((row) => row.map(plain));
  const last = lastValue(rows);
  const shared = new Map<number, { formula: string; row: number; column: number }>();
  for (const [key, cell] of sheet.cells ?? []) {
    const [row, column] = key.split(",").map(Number) as [number, number];
    if (row > last.row + MARGIN || column > last.column + MARGIN) continue;
    const formula = formulaOf(cell, row, column, shared);
    const look = cell.style && style(cell.style);
    if (formula === undefined && look === undefined) continue;
    const value = plain(cell.value);
    (rows[row] ??= [])[column] = {
      ...(value !== null && { value }),
      ...(formula !== undefined && { formula: `=${namesForPeople(formula)}` }),
      ...(spills(cell) && { spill: cell.formulaRef! }),
      ...(look && { style: look }),
    };
  }
  for (const cell of sheet.cells?.values() ?? []) {
    if (spills(cell)) clearSpilled(rows, cell.formulaRef!);
  }
  return trimmedRows(rows);
}

const plain = (value: unknown): Scalar | null => {
  if (value instanceof Date) return serialOf(value);
  return value === "" || value === undefined ? null : (value as Scalar | null);
};

/** A formula filled down stands in full only in its first cell. */
function formulaOf(
  cell: Cell,
  row: number,
  column: number,
  shared: Map<number, { formula: string; row: number; column: number }>,
): string | undefined {
  if (cell.formulaType !== "shared" || cell.formulaSharedIndex === undefined) return cell.formula;
  if (cell.formula) {
    shared.set(cell.formulaSharedIndex, { formula: cell.formula, row, column });
    return cell.formula;
  }
  const first = shared.get(cell.formulaSharedIndex);
  return first && shiftFormula(first.formula, row - first.row, column - first.column);
}

const spills = (cell: Cell) =>
  cell.formulaType === "array" && cell.formulaRef !== undefined && cell.formulaRef.includes(":");

/** What a formula spilled is its result, not content: left in, it would block the next spill. */
function clearSpilled(rows: Rows, area: string) {
  const { start, end } = corners(area);
  for (let row = start.row; row <= Math.min(end.row, rows.length - 1); row += 1) {
    for (let column = start.col; column <= end.col; column += 1) {
      if (row === start.row && column === start.col) continue;
      const cell = rows[row]?.[column];
      if (cell === null || cell === undefined) continue;
      const look = typeof cell === "object" ? cell.style : undefined;
      rows[row]![column] = look ? { style: look } : null;
    }
  }
}

function lastValue(rows: Rows) {
  let row = -1;
  let column = -1;
  rows.forEach((cells, index) => {
    const last = cells.findLastIndex((cell) => cell !== null);
    if (last >= 0) row = index;
    column = Math.max(column, last);
  });
  return { row, column };
}
