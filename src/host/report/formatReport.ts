import { tierName } from "../../locales/engine";
import type { Language } from "../../locales/language";
import type { ReportColumn } from "./reportColumns";
import { dressHeader, dressNotes, dressTitle, dressTotals, everyCell, faint, rule } from "./look";
import type { ReportSheet } from "./reportSheet";
import { HEADER_ROW } from "./resultSheet";

const bar = "#8fb8de";
/** From white to blue, not from red to green: readable without telling colours apart. */
const scale = { low: "#ffffff", high: "#9cc3e6" };
/** Beside the tier's name, never instead of it. */
const tierColours = {
  best: { fill: "#d9ead3", font: "#1e4620" },
  second: { fill: "#dbe9f6", font: "#17375e" },
  between: { fill: "#f2f2f2", font: "#333333" },
  last: { fill: "#fce8c8", font: "#6b3e00" },
} as const;

/** Queues the look of the result sheet: as a person would want to read and print it. */
export function formatReport(
  sheet: Excel.Worksheet,
  report: ReportSheet,
  tableName: string,
  language: Language,
): void {
  const { columns, agents, teamRow } = report;
  const width = columns.length;

  const table = sheet.tables.add(sheet.getRangeByIndexes(HEADER_ROW, 0, agents + 1, width), true);
  table.name = tableName;
  table.style = "TableStyleLight1";

  dressTitle(sheet);
  dressHeader(sheet, HEADER_ROW, width);
  columns.forEach((column, index) => formatColumn(sheet, column, index, report, language));
  addColourScale(sheet, report);

  dressTotals(sheet, teamRow, width);
  dressNotes(sheet, { row: report.notesRow, column: 1, count: report.notes });
  sheet.showGridlines = false;
  sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, HEADER_ROW + 1, 2));
}

function formatColumn(
  sheet: Excel.Worksheet,
  { kind, format, width, minimum }: ReportColumn,
  index: number,
  { agents, teamRow, tiers }: ReportSheet,
  language: Language,
): void {
  const withTeam = sheet.getRangeByIndexes(HEADER_ROW + 1, index, teamRow - HEADER_ROW, 1);
  withTeam.format.columnWidth = width;
  withTeam.numberFormat = everyCell(format);
  if (kind === "rank" || kind === "tier") withTeam.format.horizontalAlignment = "Center";
  if (kind === "n") withTeam.format.font.color = faint;

  const body = sheet.getRangeByIndexes(HEADER_ROW + 1, index, agents, 1);
  if (kind === "composite") {
    body.format.font.bold = true;
    addDataBar(body);
  }
  if (kind === "tier") addTierColours(body, tiers, language);
  if (minimum !== undefined && minimum > 0) addTooFew(body, minimum);
}

function addDataBar(body: Excel.Range): void {
  const { dataBar } = body.conditionalFormats.add("DataBar");
  // Over the whole scale: automatic bounds would draw 78 as nothing and 91 as everything.
  dataBar.lowerBoundRule = { type: "Number", formula: "0" };
  dataBar.upperBoundRule = { type: "Number", formula: "100" };
  dataBar.positiveFormat.fillColor = bar;
}

/** One scale over all dimensions, so that a colour is the same score in each of them. */
function addColourScale(sheet: Excel.Worksheet, { columns, agents }: ReportSheet): void {
  const first = columns.findIndex(({ kind }) => kind === "dimension");
  const count = columns.filter(({ kind }) => kind === "dimension").length;
  if (count === 0) return;

  const scores = sheet.getRangeByIndexes(HEADER_ROW + 1, first, agents, count);
  const { colorScale } = scores.conditionalFormats.add("ColorScale");
  colorScale.criteria = {
    minimum: { type: "LowestValue", color: scale.low },
    maximum: { type: "HighestValue", color: scale.high },
  };
}

/** @param tiers the best first. */
function addTierColours(body: Excel.Range, tiers: readonly string[], language: Language): void {
  tiers.forEach((id, place) => {
    const isLast = place > 0 && place === tiers.length - 1;
    const rank = place === 0 ? "best" : isLast ? "last" : place === 1 ? "second" : "between";
    const { cellValue } = body.conditionalFormats.add("CellValue");
    const name = tierName(id, language).replaceAll('"', '""');
    cellValue.rule = { operator: "EqualTo", formula1: `="${name}"` };
    cellValue.format.fill.color = tierColours[rank].fill;
    cellValue.format.font.color = tierColours[rank].font;
  });
}

/** An `n` that was too small to score fades. */
function addTooFew(body: Excel.Range, minimum: number): void {
  const { cellValue } = body.conditionalFormats.add("CellValue");
  cellValue.rule = { operator: "LessThan", formula1: `=${minimum}` };
  cellValue.format.font.color = rule;
}
