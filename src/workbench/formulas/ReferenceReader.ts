import type { ICellData, Nullable } from "@univerjs/core";
import { ERROR_TYPE_SET, type BaseReferenceObject, type ErrorType } from "@univerjs/engine-formula";
import { heldValue } from "../book/cellData";
import type { Scalar } from "../book/content";
import type { FunctionError } from "./functionError";

export type Argument = Scalar | null | FunctionError;

/** A block of cells, and the first error in it, which ends a call that does not expect errors. */
export interface ReadCells {
  readonly cells: Argument[][];
  readonly firstError: FunctionError | undefined;
}

type Rows = Record<number, Record<number, Nullable<ICellData>> | undefined>;

interface Area {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

interface Kept extends ReadCells {
  readonly version: number;
}

/** Blocks kept between calls; a ledger of formulas seldom names more ranges than this. */
const keptBlocks = 24;

/**
 * Reads references straight from the sheet's cells (ten times faster than Univer's value objects
 * at 100 000 rows) under the results of the calculation that is running. Formulas over one range
 * get the very same array until a cell of its sheet changes, so that what was worked out from a
 * range can be remembered by that array.
 */
export class ReferenceReader {
  private readonly kept = new Map<string, Kept>();

  constructor(private readonly versionOf: (sheetId: string) => number) {}

  read(reference: BaseReferenceObject): ReadCells {
    const own = matrix(reference.getCurrentActiveSheetData()?.cellData) ?? {};
    const area = clip(reference, own);
    const layers = overlays(reference, area);
    if (layers.length > 0) return readArea(area, own, layers);

    const key = [
      reference.getUnitId(),
      reference.getSheetId(),
      ...Object.values<number>({ ...area }),
    ].join();
    const version = this.versionOf(reference.getSheetId());
    const before = this.kept.get(key);
    if (before?.version === version) return before;
    const read = { ...readArea(area, own, []), version };
    this.kept.delete(key);
    this.kept.set(key, read);
    const oldest = this.kept.keys().next().value;
    if (this.kept.size > keptBlocks && oldest !== undefined) this.kept.delete(oldest);
    return read;
  }
}

/** Whole columns and rows end at the sheet's last used cell. */
function clip(reference: BaseReferenceObject, own: Rows): Area {
  const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
  const isColumns = startRow === 0 && endRow >= reference.getActiveSheetRowCount() - 1;
  const isRows = startColumn === 0 && endColumn >= reference.getActiveSheetColumnCount() - 1;
  if (!isColumns && !isRows) return { startRow, startColumn, endRow, endColumn };
  const rows = Object.keys(own).map(Number);
  const lastRow = isColumns ? rows.reduce((last, row) => Math.max(last, row), 0) : endRow;
  const lastColumn = isRows
    ? rows.reduce((last, row) => Math.max(last, ...Object.keys(own[row] ?? {}).map(Number)), 0)
    : endColumn;
  return {
    startRow,
    startColumn,
    endRow: Math.min(endRow, lastRow),
    endColumn: Math.min(endColumn, lastColumn),
  };
}

/**
 * What lies over the stored cells, topmost first: results of this pass, spills of this pass, and
 * spills of earlier ones, except those whose formula spills anew in this pass.
 */
function overlays(reference: BaseReferenceObject, area: Area): Rows[] {
  const spilledNow = reference.getCurrentRuntimeActiveArrayFormulaRange() as RangeRows;
  const spilledBefore = reference.getCurrentActiveArrayFormulaRange() as RangeRows;
  const earlier = matrix(reference.getCurrentActiveArrayFormulaCellData());
  return [
    matrix(reference.getCurrentRuntimeSheetData()),
    matrix(reference.getCurrentRuntimeActiveArrayFormulaCellData()),
    earlier && hideRenewed(earlier, area, spilledNow, spilledBefore),
  ].filter((layer): layer is Rows => layer !== undefined && touches(layer, area));
}

type RangeRows = Record<number, Record<number, Nullable<Area>> | undefined> | null | undefined;

function hideRenewed(earlier: Rows, area: Area, now: RangeRows, before: RangeRows): Rows {
  const renewed: Area[] = [];
  for (const [row, columns] of Object.entries(now ?? {})) {
    for (const column of Object.keys(columns ?? {})) {
      const old = before?.[Number(row)]?.[Number(column)];
      if (old) renewed.push(old);
    }
  }
  if (renewed.length === 0) return earlier;
  const left: Rows = {};
  for (let row = area.startRow; row <= area.endRow; row += 1) {
    const cells = earlier[row];
    if (cells === undefined) continue;
    const visible = Object.entries(cells).filter(
      ([column]) => !renewed.some((range) => contains(range, row, Number(column))),
    );
    if (visible.length > 0) left[row] = Object.fromEntries(visible);
  }
  return left;
}

const contains = (area: Area, row: number, column: number): boolean =>
  row >= area.startRow &&
  row <= area.endRow &&
  column >= area.startColumn &&
  column <= area.endColumn;

/** A formula that names one cell must not look through the results of thousands of others. */
const FEW_ROWS = 1_000;

function touches(layer: Rows, area: Area): boolean {
  if (area.endRow - area.startRow < FEW_ROWS) {
    for (let row = area.startRow; row <= area.endRow; row += 1) {
      const cells = layer[row];
      for (const column in cells) if (contains(area, row, Number(column))) return true;
    }
    return false;
  }
  for (const [row, cells] of Object.entries(layer)) {
    for (const column in cells) if (contains(area, Number(row), Number(column))) return true;
  }
  return false;
}

function readArea(area: Area, own: Rows, layers: readonly Rows[]): ReadCells {
  let firstError: FunctionError | undefined;
  const width = Math.max(0, area.endColumn - area.startColumn + 1);
  const cells: Argument[][] = [];
  for (let row = area.startRow; row <= area.endRow; row += 1) {
    const line = new Array<Argument>(width).fill(null);
    const stored = own[row];
    for (let index = 0; index < width; index += 1) {
      const column = area.startColumn + index;
      let cell = stored?.[column];
      for (const layer of layers) {
        const over = layer[row]?.[column];
        if (over) {
          cell = over;
          break;
        }
      }
      const value = cell ? argument(heldValue(cell)) : null;
      line[index] = value;
      if (firstError === undefined && typeof value === "object" && value !== null) {
        firstError = value;
      }
    }
    cells.push(line);
  }
  return { cells, firstError };
}

const errors = new Map<string, FunctionError>();

/** A cell's value as a function receives it: an empty text counts as blank. */
export function argument(value: Scalar | null): Argument {
  if (typeof value !== "string") return value;
  if (value === "") return null;
  if (!value.startsWith("#") || !ERROR_TYPE_SET.has(value as ErrorType)) return value;
  let error = errors.get(value);
  if (error === undefined) {
    error = Object.freeze({ code: value });
    errors.set(value, error);
  }
  return error;
}

interface Matrix {
  getMatrix(): unknown;
}

/** Univer hands some of its tables out wrapped, some bare. */
function matrix(rows: unknown): Rows | undefined {
  if (rows === null || rows === undefined) return undefined;
  return (
    typeof rows === "object" && "getMatrix" in rows ? (rows as Matrix).getMatrix() : rows
  ) as Rows;
}
