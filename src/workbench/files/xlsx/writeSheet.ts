import {
  cellRef,
  parseCellRef,
  type Cell,
  type CellStyle,
  type CellValue,
  type WriteSheet,
} from "hucre/xlsx";

import type {
  CellContent,
  Scalar,
  SheetContent,
  StyleContent,
  TableContent,
} from "../../book/content";
import type { Loss } from "../fileOutcome";
import { styleForFile } from "./cellStyle";
import { chartForFile } from "./charts";
import { conditionalRule } from "./conditionalFormats";
import { maySpill, namesForFile } from "./formulaNames";
import { renameSheets } from "./renameSheets";
import { POINTS_PER_PIXEL, widthOfPixels } from "./sheetGeometry";
import { tableColumns } from "./tableColumns";
import { LONGEST_TEXT, textForFile } from "./textForFile";

export function writeSheet(
  sheet: SheetContent,
  name: string,
  renamed: ReadonlyMap<string, string>,
): { written: WriteSheet; losses: Loss[] } {
  const losses: Loss[] = [];
  const { rows, cells, longTexts } = writeCells(sheet, renamed);
  const charts = (sheet.charts ?? []).map((chart) => {
    const written = chartForFile(chart, sheet);
    if (!written) losses.push({ code: "chart", sheet: sheet.name, name: chart.name });
    return written && withSeriesRenamed(written, renamed);
  });
  for (const address of longTexts) {
    losses.push({ code: "longText", sheet: sheet.name, name: address });
  }
  const tables = (sheet.tables ?? []).map((table) => writeTable(table, rows, cells));
  const { columnWidths = [], rowHeights = [], columnStyles = [], freeze, tabColor } = sheet;
  const columns = Math.max(columnWidths.length, columnStyles.length);
  // hucre forgets the heights of rows that it is not given.
  while (rows.length < rowHeights.length) rows.push([]);

  const written: WriteSheet = {
    name,
    rows,
    cells,
    tables,
    columns: Array.from({ length: columns }, (_, column) => {
      const width = columnWidths[column];
      const style = columnStyles[column];
      return {
        ...(width !== undefined && { width: widthOfPixels(width) }),
        ...(style && { style: styleForFile(style) }),
      };
    }),
    rowDefs: new Map(
      rowHeights.flatMap((height, row) =>
        height === undefined ? [] : [[row, { height: height * POINTS_PER_PIXEL }]],
      ),
    ),
    merges: (sheet.merges ?? []).map(mergeRange),
    conditionalRules: (sheet.conditionalFormats ?? []).map((format, index) =>
      conditionalRule(format, index + 1),
    ),
    charts: charts.filter((chart) => chart !== null),
    view: {
      ...(sheet.showGridlines === false && { showGridLines: false }),
      ...(tabColor && { tabColor: { rgb: tabColor.slice(1).toUpperCase() } }),
    },
    ...(freeze && (freeze.rows > 0 || freeze.columns > 0) && { freezePane: freeze }),
    ...(sheet.visible === false && { hidden: true }),
    ...(sheet.isProtected && { protection: { sheet: true } }),
    ...(sheet.print?.orientation && { pageSetup: { orientation: sheet.print.orientation } }),
  };
  return { written, losses };
}

type Cells = Map<string, Partial<Cell>>;

function writeCells(sheet: SheetContent, renamed: ReadonlyMap<string, string>) {
  const cells: Cells = new Map();
  const longTexts: string[] = [];
  const styles = new Map<StyleContent, Map<StyleContent | undefined, CellStyle>>();
  const styleOf = (style: StyleContent, column: StyleContent | undefined) => {
    const byColumn = styles.get(style) ?? new Map<StyleContent | undefined, CellStyle>();
    styles.set(style, byColumn);
    const known = byColumn.get(column) ?? styleForFile({ ...column, ...style });
    byColumn.set(column, known);
    return known;
  };
  const rows = sheet.rows.map((row, r) =>
    row.map((content, c): CellValue => {
      const cell: CellContent | null = isCell(content) ? content : null;
      const value = (cell ? cell.value : (content as Scalar | null)) ?? null;
      if (typeof value === "string" && value.length > LONGEST_TEXT) longTexts.push(cellRef(r, c));
      const kept = typeof value === "string" ? textForFile(value) || null : value;
      if (cell && (cell.formula !== undefined || cell.style)) {
        cells.set(`${r},${c}`, {
          ...(cell.style && { style: styleOf(cell.style, sheet.columnStyles?.[c]) }),
          ...(cell.formula !== undefined && formulaCell(cell, kept, cellRef(r, c), renamed)),
        });
      }
      return kept;
    }),
  );
  return { rows, cells, longTexts };
}

const isCell = (content: unknown): content is CellContent =>
  typeof content === "object" && content !== null;

function formulaCell(
  { formula = "", spill }: CellContent,
  value: CellValue,
  address: string,
  renamed: ReadonlyMap<string, string>,
): Partial<Cell> {
  const text = renameSheets(formula.replace(/^=/, ""), renamed);
  const dynamic = spill !== undefined || maySpill(text);
  return {
    formula: namesForFile(text),
    ...(value !== null && { formulaResult: value }),
    ...(dynamic && {
      formulaType: "array",
      formulaDynamic: true,
      formulaRef: spill ?? address,
    }),
  };
}

function writeTable(table: TableContent, rows: CellValue[][], cells: Cells) {
  const [start, end] = table.area.split(":").map(parseCellRef) as [
    { row: number; col: number },
    { row: number; col: number },
  ];
  const header = (rows[start.row] ??= []);
  const width = end.col - start.col + 1;
  const names = tableColumns(
    Array.from({ length: width }, (_, n) => header[start.col + n] as Scalar),
  );
  names.forEach((name, n) => {
    header[start.col + n] = name;
    const cell = cells.get(`${start.row},${start.col + n}`);
    if (cell?.formula !== undefined) {
      cells.set(`${start.row},${start.col + n}`, cell.style ? { style: cell.style } : {});
    }
  });
  return {
    name: table.name,
    range: table.area,
    columns: names.map((name) => ({ name: lineEndsForFile(name) })),
    style: table.style ?? "TableStyleMedium2",
  };
}

const lineEndsForFile = (name: string) =>
  name.replaceAll("\n", "_x000a_").replaceAll("\r", "_x000d_");

function mergeRange(area: string) {
  const [start, end] = area.split(":").map(parseCellRef) as [
    { row: number; col: number },
    { row: number; col: number },
  ];
  return { startRow: start.row, startCol: start.col, endRow: end.row, endCol: end.col };
}

function withSeriesRenamed(
  chart: NonNullable<ReturnType<typeof chartForFile>>,
  renamed: ReadonlyMap<string, string>,
) {
  return {
    ...chart,
    series: chart.series.map(({ values, categories, ...series }) => ({
      ...series,
      values: renameSheets(values, renamed),
      ...(categories !== undefined && { categories: renameSheets(categories, renamed) }),
    })),
  };
}
