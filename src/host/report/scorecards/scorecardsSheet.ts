import { notesOn, type AgentScore, type Report } from "../../../engine";
import { formatPeriod, tierName } from "../../../locales/engine";
import type { Language } from "../../../locales/language";
import { scorecardWords } from "../../../locales/scorecards";
import { asText, type WrittenCell } from "../cellText";
import { detailRows, type DetailRow } from "../detailRows";
import type { Explained } from "../grounds";
import { HEADER_ROW, type ResultSheet } from "../resultSheet";
import { cardColumns } from "./cardColumns";
import type { CardLine } from "./cardLine";
import { dressingOfScorecards } from "./dressScorecards";
import { monthBefore, type Before } from "./monthBefore";
import { scorecard } from "./scorecard";

/**
 * All scorecards on one sheet, a page for each person behind a list of them: printed as a whole, and
 * handed out a page to each. A sheet a person would be two hundred sheets in a large team [HO13].
 */
export function scorecardsSheet(
  report: Report,
  explained: Explained,
  language: Language,
): ResultSheet {
  const words = scorecardWords(language);
  const before = monthBefore(report, explained);
  const cards = cardsOf(report, explained, before, language);
  let next = HEADER_ROW + 1 + report.agents.length + 1;
  const starts = cards.map(({ length }) => {
    const start = next;
    next += length + 1;
    return start;
  });
  const widths = cardColumns(report, language, before.figureBefore).map(({ width }) => width);
  const title = words.title(formatPeriod(report.period, language));
  const lines: readonly CardLine[] = [
    { look: "gap", cells: [asText(title)] },
    { look: "gap", cells: [asText(words.about)] },
    { look: "gap", cells: [] },
    { look: "gap", cells: contentsHeader(language) },
    ...report.agents.map((agent, index): CardLine => ({
      look: "gap",
      cells: contentsRow(agent, starts[index]!, language),
      formats: ["General", "0.0", "0", "General", "General", "#,##0", "0"],
    })),
    ...cards.flatMap((card): CardLine[] => [{ look: "gap", cells: [] }, ...card]),
  ];
  const width = widths.length;
  return {
    part: "scorecards",
    title,
    cells: lines.map(({ cells }) => fill(cells, width, "")),
    formats: lines.map(({ formats = [] }) => fill(formats, width, "General")),
    dressing: dressingOfScorecards({
      lines,
      starts,
      widths,
      contents: { rows: report.agents.length, columns: contentsHeader(language).length },
    }),
  };
}

function cardsOf(report: Report, explained: Explained, before: Before, language: Language) {
  const rows = new Map(report.agents.map(({ agent }) => [agent, [] as DetailRow[]]));
  for (const row of detailRows(report, explained))
    if (row.score !== null) rows.get(row.agent.agent)?.push(row);
  const settled = new Map(explained.settlement?.people.map((person) => [person.agent, person]));
  return report.agents.map((agent) =>
    scorecard({
      report,
      agent,
      weighed: rows.get(agent.agent) ?? [],
      settled: settled.get(agent.agent) ?? null,
      notes: notesOn(explained.rulebook?.notes ?? [], report.period, agent.agent),
      ...before,
      language,
    }),
  );
}

/** In an order that the columns of the cards below have room for. */
const contentsHeader = (language: Language): readonly WrittenCell[] => {
  const { contents: words } = scorecardWords(language);
  return [
    words.agent,
    words.composite,
    words.rank,
    words.tier,
    words.group,
    words.tickets,
    words.row,
  ].map(asText);
};

const contentsRow = (
  { agent, composite, tickets, group, tier, rank }: AgentScore,
  start: number,
  language: Language,
): readonly WrittenCell[] => [
  asText(agent),
  composite ?? "",
  rank ?? "",
  asText(tier === null ? "" : tierName(tier, language)),
  asText(group ?? ""),
  tickets,
  start + 1,
];

const fill = <Cell>(cells: readonly Cell[], width: number, empty: Cell): readonly Cell[] =>
  Array.from({ length: width }, (_, index) => cells[index] ?? empty);
