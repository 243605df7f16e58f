import type { Report } from "../../engine";
import { formatCount, formatPeriod, profileName, profileWeights } from "../../locales/engine";
import type { Language } from "../../locales/language";
import { reportWords } from "../../locales/report";
import { asText, type WrittenCell } from "./cellText";
import { reportColumns, type ReportColumn } from "./reportColumns";
import type { Explained } from "./grounds";
import { reportNotes } from "./reportNotes";
import { tiersOf } from "./ruleNotes";
import { HEADER_ROW } from "./resultSheet";

/** Excel's standard row is 15 points high. */
const ROW_POINTS = 15;
/** A longer chart is not read to its end; the table above it is complete. */
const CHART_AGENTS = 60;

/**
 * The result sheet as plain cells and places, before Excel is asked for anything. Rows and columns
 * count from 0.
 */
export interface ReportSheet {
  readonly title: string;
  readonly columns: readonly ReportColumn[];
  readonly cells: readonly (readonly WrittenCell[])[];
  readonly agents: number;
  /** Row of everybody together; the row above it stays empty, so that the table ends there. */
  readonly teamRow: number;
  /** Ids of the tiers, the best first. */
  readonly tiers: readonly string[];
  readonly notesRow: number;
  readonly notes: number;
  /** Null when nobody has a composite. */
  readonly chart: {
    readonly title: string;
    /** The first so many agents. */
    readonly agents: number;
    readonly firstRow: number;
    readonly lastRow: number;
  } | null;
}

export function reportSheet(
  report: Report,
  sourceName: string,
  language: Language,
  grounds: Explained = {},
): ReportSheet {
  const words = reportWords(language);
  const title = words.title(formatPeriod(report.period, language));
  const columns = reportColumns(report, language, grounds.settlement);
  const notes = reportNotes(report, sourceName, language, grounds);

  const agents = report.agents.length;
  const teamRow = HEADER_ROW + agents + 2;
  const chart = chartPlace(report, teamRow + 2, language);
  const notesRow = (chart?.lastRow ?? teamRow) + 2;

  const width = columns.length;
  const row = (cells: readonly WrittenCell[] = []): readonly WrittenCell[] =>
    Array.from({ length: width }, (_, index) => cells[index] ?? "");
  const label = (...cells: readonly string[]) => row(["", ...cells.map(asText)]);

  const cells = [
    row([asText(title)]),
    row([asText(summary(report, language))]),
    row(),
    row(columns.map(({ header }) => asText(header))),
    ...report.agents.map((agent) => row(columns.map(({ ofAgent }) => ofAgent(agent)))),
    row(),
    row(columns.map(({ ofTeam }) => ofTeam)),
  ];
  while (cells.length < notesRow) cells.push(row());
  cells.push(label(words.notes.heading), ...notes.map((note) => label(...note)));

  const tiers = tiersOf(grounds.rulebook).map(({ id }) => id);
  return { title, columns, cells, agents, teamRow, tiers, notesRow, notes: notes.length, chart };
}

const summary = (report: Report, language: Language): string =>
  reportWords(language).summary(
    profileName(report.profile.id, language),
    profileWeights(report.profile, language),
    formatCount(report.agents.length, language),
    formatCount(report.team.tickets, language),
  );

function chartPlace(report: Report, firstRow: number, language: Language): ReportSheet["chart"] {
  const ranked = report.agents.filter(({ composite }) => composite !== null).length;
  if (ranked === 0) return null;

  const words = reportWords(language);
  const agents = Math.min(ranked, CHART_AGENTS);
  const points = 60 + 18 * agents;
  return {
    title: agents < ranked ? words.chartFirst(formatCount(agents, language)) : words.chart,
    agents,
    firstRow,
    lastRow: firstRow + Math.ceil(points / ROW_POINTS),
  };
}
