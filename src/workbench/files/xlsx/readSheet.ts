import { parseCellRef, rangeRef, type Cell, type CellStyle, type Sheet } from "hucre/xlsx";

import type {
  CellContent,
  CfContent,
  ChartContent,
  Scalar,
  SheetContent,
  StyleContent,
  TableContent,
} from "../../book/content";
import type { Loss, LossCode } from "../fileOutcome";
import { trimmedRows } from "../trimmedRows";
import { looksPlainer } from "./cellStyle";
import type { ChartFrame } from "./chartFrames";
import { chartOf } from "./charts";
import { conditionalFormatsOf } from "./conditionalFormats";
import { namesForPeople } from "./formulaNames";
import { serialOf } from "./serialOf";
import { pixelsOfWidth, POINTS_PER_PIXEL } from "./sheetGeometry";
import { shiftFormula } from "./shiftFormula";

type Rows = (Scalar | null | CellContent)[][];

/** Formatted cells without a value are kept this far beyond the values, for the look of a page. */
const MARGIN = 200;

export interface SheetSurroundings {
  readonly style: (style: CellStyle) => StyleContent | undefined;
  readonly frames: ReadonlyMap<string, ChartFrame[]>;
  /** Number of the sheet in the book, for ids. */
  readonly index: number;
}

export function readSheet(
  sheet: Sheet,
  { style, frames, index }: SheetSurroundings,
): { content: SheetContent; losses: Loss[] } {
  const losses: Loss[] = [];
  const lose = (code: LossCode, count: number, name?: string) => {
    if (count > 0) losses.push({ code, sheet: sheet.name, count, ...(name && { name }) });
  };

  const rows = readRows(sheet, style);
  const columnWidths = widthsOf(sheet, rows);
  const rowHeights = heightsOf(sheet);
  const tables = tablesOf(sheet, lose);
  const rules = (sheet.conditionalRules ?? [])
    .toSorted((one, other) => one.priority - other.priority)
    .map(conditionalFormatsOf);
  const sizes = { columnWidths, rowHeights };
  const charts = (sheet.charts ?? [])
    .map((chart) => chartOf(chart, frames, sizes))
    .filter((chart) => chart !== null)
    .map((chart, number) => ({ id: `chart-${index}-${number}`, ...chart }));
  const print = printOf(sheet);

  lose("chart", (sheet.charts ?? []).length - charts.length);
  lose("conditionalFormat", rules.filter((formats) => formats.length === 0).length);
  countLosses(sheet, lose);

  const content = {
    name: sheet.name,
    rows,
    ...listed<"columnWidths", number | undefined>("columnWidths", columnWidths),
    ...listed<"rowHeights", number | undefined>("rowHeights", rowHeights),
    ...listed<"tables", TableContent>("tables", tables),
    ...listed<"conditionalFormats", CfContent>("conditionalFormats", rules.flat()),
    ...listed<"charts", ChartContent>("charts", charts),
    ...listed<"merges", string>("merges", mergesOf(sheet)),
    ...(sheet.freezePane && {
      freeze: { rows: sheet.freezePane.rows ?? 0, columns: sheet.freezePane.columns ?? 0 },
    }),
    ...((sheet.hidden || sheet.veryHidden) && { visible: false }),
    ...(sheet.protection?.sheet && { isProtected: true }),
    ...(sheet.view?.showGridLines === false && { showGridlines: false }),
    ...(sheet.view?.tabColor?.rgb && { tabColor: `#${sheet.view.tabColor.rgb.toLowerCase()}` }),
    ...(print && { print }),
  };
  return { content, losses };
}

const listed = <Key extends string, Item>(key: Key, items: readonly Item[]) =>
  (items.length > 0 ? { [key]: items } : {}) as { readonly [K in Key]?: readonly Item[] };

function readRows(sheet: Sheet, style: SheetSurroundings["style"]): Rows {
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

function corners(area: string) {
  const [start, end = start] = area.split(":") as [string, string?];
  return { start: parseCellRef(start), end: parseCellRef(end) };
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

function widthsOf(sheet: Sheet, rows: Rows): (number | undefined)[] {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0) + MARGIN;
  const widths = (sheet.columns ?? [])
    .slice(0, columns)
    .map(({ width }) => (width === undefined ? undefined : pixelsOfWidth(width)));
  return widths.slice(0, widths.findLastIndex((width) => width !== undefined) + 1);
}

function heightsOf(sheet: Sheet): (number | undefined)[] {
  const heights: (number | undefined)[] = [];
  for (const [row, { height }] of sheet.rowDefs ?? []) {
    if (height !== undefined) heights[row] = height / POINTS_PER_PIXEL;
  }
  return Array.from(heights);
}

const mergesOf = (sheet: Sheet) =>
  (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) =>
    rangeRef(startRow, startCol, endRow, endCol),
  );

/** Totals rows stay on the sheet but leave the table; a table without a header row cannot be ours. */
function tablesOf(
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

function printOf({ pageSetup }: Sheet): SheetContent["print"] {
  const { orientation, printArea, printTitlesRow } = pageSetup ?? {};
  if (!orientation && !printArea && !printTitlesRow) return undefined;
  return {
    ...(orientation && { orientation }),
    ...(printArea && { area: printArea.replaceAll("$", "") }),
    ...(printTitlesRow && { titleRows: printTitlesRow.replaceAll("$", "") }),
  };
}

function countLosses(sheet: Sheet, lose: (code: LossCode, count: number) => void) {
  const cells = [...(sheet.cells?.values() ?? [])];
  const count = (test: (cell: Cell) => unknown) => cells.filter(test).length;
  lose("pivotTable", sheet.pivotTables?.length ?? 0);
  lose("slicer", (sheet.slicers?.length ?? 0) + (sheet.timelines?.length ?? 0));
  lose("image", (sheet.images?.length ?? 0) + (sheet.backgroundImage ? 1 : 0));
  lose("shape", sheet.textBoxes?.length ?? 0);
  lose("sparkline", sheet.sparklines?.length ?? 0);
  lose(
    "comment",
    count((cell) => cell.comment),
  );
  lose(
    "hyperlink",
    count((cell) => cell.hyperlink),
  );
  lose("dataValidation", sheet.dataValidations?.length ?? 0);
  lose("filter", sheet.autoFilter ? 1 : 0);
  lose("hiddenRows", [...(sheet.rowDefs?.values() ?? [])].filter((row) => row.hidden).length);
  lose("hiddenColumns", (sheet.columns ?? []).filter((column) => column.hidden).length);
  lose("headerFooter", sheet.headerFooter ? 1 : 0);
  lose(
    "richText",
    count((cell) => (cell.richText?.length ?? 0) > 1),
  );
  lose(
    "formatting",
    count((cell) => cell.style && looksPlainer(cell.style)),
  );
  lose("protectionOptions", Object.keys(sheet.protection ?? {}).length > 1 ? 1 : 0);
}
