import type { WriteSheet } from "hucre/xlsx";

import type { SheetContent } from "../../book/content";
import type { Loss } from "../fileOutcome";
import { corners } from "./area";
import { styleForFile } from "./cellStyle";
import { chartForFile } from "./charts";
import { conditionalRule } from "./conditionalFormats";
import { dropDownForFile } from "./dropDowns";
import { renameSheets } from "./renameSheets";
import { POINTS_PER_PIXEL, widthOfPixels } from "./sheetGeometry";
import { writeCells } from "./writeCells";
import { writeTable } from "./writeTable";

export function writeSheet(
  sheet: SheetContent,
  name: string,
  renamed: ReadonlyMap<string, string>,
): { written: WriteSheet; losses: Loss[] } {
  const losses: Loss[] = [];
  const writtenCells = writeCells(sheet, renamed);
  const { rows, cells, longTexts } = writtenCells;
  const charts = (sheet.charts ?? []).map((chart) => {
    const written = chartForFile(chart, sheet);
    if (!written) losses.push({ code: "chart", sheet: sheet.name, name: chart.name });
    return written && withSeriesRenamed(written, renamed);
  });
  for (const address of longTexts) {
    losses.push({ code: "longText", sheet: sheet.name, name: address });
  }
  const tables = (sheet.tables ?? []).map((table) => writeTable(table, writtenCells));
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
    dataValidations: (sheet.dropDowns ?? []).map((list) => dropDownForFile(list, renamed)),
    charts: charts.filter((chart) => chart !== null),
    view: {
      ...(sheet.showGridlines === false && { showGridLines: false }),
      ...(tabColor && { tabColor: { rgb: tabColor.slice(1).toUpperCase() } }),
    },
    ...(freeze && (freeze.rows > 0 || freeze.columns > 0) && { freezePane: freeze }),
    ...(sheet.visible === false && { hidden: true }),
    ...(sheet.isProtected && { protection: { sheet: true } }),
    // A break stands behind the last row of a page there.
    ...(sheet.print?.pagesFrom && { rowBreaks: sheet.print.pagesFrom.map((row) => row - 1) }),
    ...(sheet.print && { pageSetup: pageSetup(sheet.print) }),
  };
  return { written, losses };
}

/** A print area is fitted to so many pages; 0 in the file: as many as it takes. */
function pageSetup({ orientation, pagesWide, pagesTall }: NonNullable<SheetContent["print"]>) {
  return {
    ...(orientation && { orientation }),
    ...((pagesWide !== undefined || pagesTall !== undefined) && {
      fitToPage: true,
      fitToWidth: pagesWide ?? 0,
      fitToHeight: pagesTall ?? 0,
    }),
  };
}

function mergeRange(area: string) {
  const { start, end } = corners(area);
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
