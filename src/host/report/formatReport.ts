import { tiers } from "../../engine";
import { tierName } from "../../locales/engine";
import type { Language } from "../../locales/language";
import type { ReportColumn } from "./reportColumns";
import { HEADER_ROW, type ReportSheet } from "./reportSheet";

const ink = "#1f2937";
const faint = "#6b7280";
const rule = "#9ca3af";
const heading = "#1f4e78";
const bar = "#8fb8de";
/** From white to blue, not from red to green: readable without telling colours apart. */
const scale = { low: "#ffffff", high: "#9cc3e6" };
/** Beside the tier's name, never instead of it. */
const tierColours: Readonly<Record<(typeof tiers)[number]["id"], { fill: string; font: string }>> =
  {
    excellent: { fill: "#d9ead3", font: "#1e4620" },
    good: { fill: "#dbe9f6", font: "#17375e" },
    qualified: { fill: "#f2f2f2", font: "#333333" },
    improve: { fill: "#fce8c8", font: "#6b3e00" },
  };

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

  const title = sheet.getCell(0, 0).format;
  title.font.size = 16;
  title.font.bold = true;
  title.font.color = heading;
  title.rowHeight = 24;
  sheet.getCell(1, 0).format.font.color = faint;

  const header = sheet.getRangeByIndexes(HEADER_ROW, 0, 1, width).format;
  header.fill.color = heading;
  header.font.color = "#ffffff";
  header.font.bold = true;
  header.wrapText = true;
  header.verticalAlignment = "Center";
  header.horizontalAlignment = "Center";
  header.rowHeight = 45;

  columns.forEach((column, index) => formatColumn(sheet, column, index, report, language));
  addColourScale(sheet, report);

  const team = sheet.getRangeByIndexes(teamRow, 0, 1, width).format;
  team.font.bold = true;
  const edge = team.borders.getItem("EdgeTop");
  edge.style = "Continuous";
  edge.color = rule;

  formatNotes(sheet, report);
  sheet.showGridlines = false;
  sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, HEADER_ROW + 1, 2));
}

function formatColumn(
  sheet: Excel.Worksheet,
  { kind, format, width, minimum }: ReportColumn,
  index: number,
  { agents, teamRow }: ReportSheet,
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
  if (kind === "tier") addTierColours(body, language);
  if (minimum !== undefined && minimum > 0) addTooFew(body, minimum);
}

/** One value for all cells of a range; the declaration knows only the two-dimensional form. */
const everyCell = (format: string): string[][] => format as unknown as string[][];

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

function addTierColours(body: Excel.Range, language: Language): void {
  for (const { id } of tiers) {
    const { cellValue } = body.conditionalFormats.add("CellValue");
    cellValue.rule = { operator: "EqualTo", formula1: `="${tierName(id, language)}"` };
    cellValue.format.fill.color = tierColours[id].fill;
    cellValue.format.font.color = tierColours[id].font;
  }
}

/** An `n` that was too small to score fades. */
function addTooFew(body: Excel.Range, minimum: number): void {
  const { cellValue } = body.conditionalFormats.add("CellValue");
  cellValue.rule = { operator: "LessThan", formula1: `=${minimum}` };
  cellValue.format.font.color = rule;
}

function formatNotes(sheet: Excel.Worksheet, { notesRow, notes }: ReportSheet): void {
  const head = sheet.getCell(notesRow, 1).format.font;
  head.bold = true;
  head.color = heading;
  sheet.getRangeByIndexes(notesRow + 1, 1, notes, 1).format.font.color = faint;
  sheet.getRangeByIndexes(notesRow + 1, 2, notes, 1).format.font.color = ink;
}
