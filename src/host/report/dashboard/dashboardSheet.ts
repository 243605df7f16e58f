import { teamTrend, tierCounts, type Report } from "../../../engine";
import { dashboardWords } from "../../../locales/dashboard";
import { formatPeriod } from "../../../locales/engine";
import type { Language } from "../../../locales/language";
import { asText, type WrittenCell } from "../cellText";
import type { Explained } from "../grounds";
import type { ResultSheet } from "../resultSheet";
import { tiersOf } from "../ruleNotes";
import { dashboardNotes } from "./dashboardNotes";
import { dressDashboard } from "./dressDashboard";
import { WEEKDAY_COLUMN, WIDTH } from "./grid";
import { heatCells } from "./heatMap";
import { placeBlocks, type PlacedBlock } from "./placeBlocks";
import { rankingBlock } from "./rankingBlock";
import { responseBlock } from "./responseBlock";
import { teamFigures } from "./teamFigures";
import { tierBlock } from "./tierBlock";
import { trendBlock } from "./trendBlock";

/**
 * The team's month on one page: ranking, tiers, response times, trend and arrivals, each chart beside
 * the table that it shows [HO14]. What the sheet cannot tell is left away with the reason.
 */
export function dashboardSheet(
  report: Report,
  sourceName: string,
  { rulebook, insight }: Explained,
  language: Language,
): ResultSheet {
  const words = dashboardWords(language);
  const title = words.title(formatPeriod(report.period, language));
  const tiers = tierCounts(report, tiersOf(rulebook));
  const { responses, arrivals } = insight ?? {};
  const trend = trendBlock(teamTrend(report, rulebook ?? { history: [] }), language);
  const places = placeBlocks([
    rankingBlock(report, language),
    tierBlock(tiers, language),
    ...responseBlock(responses, language),
    ...trend,
  ]);
  const heat = arrivals?.kind === "counted" ? heatCells(arrivals, language) : [];
  const figures = { report, sourceName, tiers, responses, arrivals, trend };
  const notes = dashboardNotes(figures, language);
  const notesRow = Math.max(places.tablesEnd, places.heatRow + heat.length) + 1;

  const sheet = emptyCells(notesRow + 1 + notes.length);
  const put = (row: number, column: number, cells: readonly WrittenCell[]) =>
    cells.forEach((cell, at) => (sheet.cells[row]![column + at] = cell));
  put(0, 0, [asText(title)]);
  put(1, 0, [asText(teamFigures(report, language))]);
  for (const placed of places.blocks) putBlock(placed, put, sheet.formats);
  heat.forEach((cells, at) => put(places.heatRow + at, WEEKDAY_COLUMN, cells));
  put(notesRow, 0, [asText(words.notes.heading)]);
  notes.forEach((note, at) => put(notesRow + 1 + at, 0, note.map(asText)));

  return {
    part: "dashboard",
    title,
    ...sheet,
    dressing: [
      (target, tableName) =>
        dressDashboard(target, tableName, {
          places,
          hasHeat: heat.length > 0,
          notesRow,
          notes: notes.length,
        }),
    ],
  };
}

const emptyCells = (height: number) => ({
  cells: rectangle<WrittenCell>(height, ""),
  formats: rectangle(height, "General"),
});

const rectangle = <Cell>(height: number, cell: Cell): Cell[][] =>
  Array.from({ length: height }, () => Array.from({ length: WIDTH }, () => cell));

function putBlock(
  { block, headerRow }: PlacedBlock,
  put: (row: number, column: number, cells: readonly WrittenCell[]) => void,
  formats: string[][],
): void {
  put(headerRow, 0, block.header.map(asText));
  block.rows.forEach((row, at) => {
    put(headerRow + 1 + at, 0, row);
    block.formats.forEach((format, column) => {
      formats[headerRow + 1 + at]![column] = format;
    });
  });
}
