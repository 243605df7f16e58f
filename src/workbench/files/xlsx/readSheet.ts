import { rangeRef, type CellStyle, type Sheet } from "hucre/xlsx";

import type {
  CfContent,
  ChartContent,
  DropDownContent,
  SheetContent,
  StyleContent,
  TableContent,
} from "../../book/content";
import type { Loss, LossCode } from "../fileOutcome";
import type { ChartFrame } from "./chartFrames";
import { chartOf } from "./charts";
import { conditionalFormatsOf } from "./conditionalFormats";
import { dropDownOf } from "./dropDowns";
import { MARGIN, readCells, type Rows } from "./readCells";
import { readTables } from "./readTables";
import { pixelsOfWidth, POINTS_PER_PIXEL } from "./sheetGeometry";
import { sheetLosses } from "./sheetLosses";

export interface SheetSurroundings {
  readonly style: (style: CellStyle) => StyleContent | undefined;
  readonly frames: ReadonlyMap<string, ChartFrame[]>;
  /** Names of the sheets that are fitted to pages. */
  readonly fitted: ReadonlySet<string>;
  /** Number of the sheet in the book, for ids. */
  readonly index: number;
}

export function readSheet(
  sheet: Sheet,
  { style, frames, fitted, index }: SheetSurroundings,
): { content: SheetContent; losses: Loss[] } {
  const losses: Loss[] = [];
  const lose = (code: LossCode, count: number, name?: string) => {
    if (count > 0) losses.push({ code, sheet: sheet.name, count, ...(name && { name }) });
  };

  const rows = readCells(sheet, style);
  const columnWidths = widthsOf(sheet, rows);
  const rowHeights = heightsOf(sheet);
  const tables = readTables(sheet, lose);
  const rules = (sheet.conditionalRules ?? [])
    .toSorted((one, other) => one.priority - other.priority)
    .map(conditionalFormatsOf);
  const dropDowns = (sheet.dataValidations ?? []).map(dropDownOf).filter((list) => list !== null);
  const sizes = { columnWidths, rowHeights };
  const charts = (sheet.charts ?? [])
    .map((chart) => chartOf(chart, frames, sizes))
    .filter((chart) => chart !== null)
    .map((chart, number) => ({ id: `chart-${index}-${number}`, ...chart }));
  const print = printOf(sheet, fitted.has(sheet.name));

  lose("chart", (sheet.charts ?? []).length - charts.length);
  lose("conditionalFormat", rules.filter((formats) => formats.length === 0).length);
  sheetLosses(sheet, lose);

  const content = {
    name: sheet.name,
    rows,
    ...listed<"columnWidths", number | undefined>("columnWidths", columnWidths),
    ...listed<"rowHeights", number | undefined>("rowHeights", rowHeights),
    ...listed<"tables", TableContent>("tables", tables),
    ...listed<"conditionalFormats", CfContent>("conditionalFormats", rules.flat()),
    ...listed<"dropDowns", DropDownContent>("dropDowns", dropDowns),
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

function printOf({ pageSetup, rowBreaks = [] }: Sheet, isFitted: boolean): SheetContent["print"] {
  const { orientation, printArea, printTitlesRow, printTitlesColumn } = pageSetup ?? {};
  const print = {
    ...(rowBreaks.length > 0 && { pagesFrom: rowBreaks.map((row) => row + 1) }),
    ...(orientation && { orientation }),
    ...(printArea && { area: printArea.replaceAll("$", "") }),
    ...(printTitlesRow && { titleRows: printTitlesRow.replaceAll("$", "") }),
    ...(printTitlesColumn && { titleColumns: printTitlesColumn.replaceAll("$", "") }),
    ...(isFitted && pagesOf(pageSetup ?? {})),
  };
  return Object.keys(print).length > 0 ? print : undefined;
}

/** A file that names no number means one page; 0 is as many as it takes. */
function pagesOf({ fitToWidth = 1, fitToHeight = 1 }: NonNullable<Sheet["pageSetup"]>) {
  return {
    ...(fitToWidth > 0 && { pagesWide: fitToWidth }),
    ...(fitToHeight > 0 && { pagesTall: fitToHeight }),
  };
}
