import { weekdays, type Arrivals } from "../../../engine";
import { dashboardWords } from "../../../locales/dashboard";
import type { Language } from "../../../locales/language";
import { ruleChoice } from "../../../locales/rules";
import { asText, type WrittenCell } from "../cellText";
import { everyCell } from "../look";
import { dressBlockHeader } from "./dressBlockHeader";
import { FIRST_HOUR_COLUMN, TOTAL_COLUMN, WEEKDAY_COLUMN } from "./grid";

const HOURS = 24;
/** From white to blue, as the scores of the ranking; the numbers stand in the cells. */
const scale = { low: "#ffffff", high: "#9cc3e6" };

/** Title, header and a row for each weekday, from the column of the weekdays on. */
export function heatCells(
  { counts, days }: Extract<Arrivals, { kind: "counted" }>,
  language: Language,
): readonly (readonly WrittenCell[])[] {
  const { columns, charts } = dashboardWords(language);
  const hours = Array.from({ length: HOURS }, (_, hour) => hour);
  return [
    [asText(charts.heat)],
    [asText(columns.weekday), asText(columns.days), ...hours, asText(columns.total)],
    ...weekdays.map((weekday) => [
      asText(ruleChoice("weekday", String(weekday), language)),
      days?.[weekday] ?? "",
      ...counts[weekday]!,
      counts[weekday]!.reduce((sum, count) => sum + count, 0),
    ]),
  ];
}

/** Queues the look of the heat map whose title stands in the row. */
export function dressHeatMap(sheet: Excel.Worksheet, row: number): void {
  sheet.getCell(row, WEEKDAY_COLUMN).format.font.bold = true;
  const width = TOTAL_COLUMN - WEEKDAY_COLUMN + 1;
  dressBlockHeader(sheet.getRangeByIndexes(row + 1, WEEKDAY_COLUMN, 1, width));

  const body = sheet.getRangeByIndexes(row + 2, FIRST_HOUR_COLUMN, weekdays.length, HOURS);
  body.format.horizontalAlignment = "Center";
  body.format.font.size = 9;
  body.numberFormat = everyCell("0");
  const { colorScale } = body.conditionalFormats.add("ColorScale");
  colorScale.criteria = {
    minimum: { type: "LowestValue", color: scale.low },
    maximum: { type: "HighestValue", color: scale.high },
  };
}
