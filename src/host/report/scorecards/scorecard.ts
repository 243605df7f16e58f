import type {
  AgentScore,
  DimensionScore,
  Report,
  ReviewNote,
  SettledPerson,
} from "../../../engine";
import {
  earnedText,
  failText,
  proposalText,
  streakText,
  verdictText,
} from "../../../locales/applicationTexts";
import { reportedDefinition } from "../../../locales/definition";
import { formatPeriod, formatScore, metricName } from "../../../locales/engine";
import type { Language } from "../../../locales/language";
import { scorecardWords } from "../../../locales/scorecards";
import { asText } from "../cellText";
import { detailNote } from "../detailNote";
import type { DetailRow } from "../detailRows";
import { cardColumns, type FigureBefore } from "./cardColumns";
import { cardFacts, type CompositeBefore } from "./cardFacts";
import { gap, paragraph, textLine, type CardLine } from "./cardLine";

export interface CardContent {
  readonly report: Report;
  readonly agent: AgentScore;
  /** The figures that have a weight for this person, in the order of the profile. */
  readonly weighed: readonly DetailRow[];
  /** Null: the month is not settled. */
  readonly settled: SettledPerson | null;
  /** What reviewers wrote about this month of this person. */
  readonly notes: readonly ReviewNote[];
  readonly figureBefore: FigureBefore;
  readonly compositeBefore: CompositeBefore;
  readonly language: Language;
}

/** The page of one person: where every point was won and lost, what follows, and room to object. */
export function scorecard(content: CardContent): readonly CardLine[] {
  const { report, agent, weighed, language } = content;
  const words = scorecardWords(language);
  const name = (id: string) => metricName(id, language, report.measured);
  return [
    textLine("name", words.card(agent.agent, formatPeriod(report.period, language))),
    textLine("facts", cardFacts(content)),
    gap,
    ...figures(content),
    ...paragraph(
      words.remarks,
      weighed.flatMap((row) => {
        const note = detailNote(row, report, language);
        return note === "" ? [] : [words.remark(name(row.metric.id), note)];
      }),
    ),
    ...paragraph(words.settled, settledTexts(content)),
    ...paragraph(
      words.notes,
      content.notes.map(({ metric, text, by }) =>
        words.note(metric === null ? "" : name(metric), text, by ?? ""),
      ),
    ),
    ...paragraph(
      words.definitions,
      weighed.map(({ metric: { id } }) =>
        words.definition(name(id), reportedDefinition(id, report, language)),
      ),
    ),
    gap,
    textLine("text", words.rights),
    gap,
    ...[words.signed.reviewer, words.signed.agent, words.signed.objection].map((label) =>
      textLine("sign", label),
    ),
  ];
}

function figures(content: CardContent): readonly CardLine[] {
  const { report, agent, weighed, figureBefore, language } = content;
  const all = whole(content);
  const columns = cardColumns(report, language, figureBefore);
  const formatOfPoints = columns.map(({ ofDimension }) => (ofDimension ? "0.0" : "General"));
  return [
    { look: "head", cells: columns.map(({ header }) => asText(header)) },
    ...agent.dimensions.flatMap((dimension): CardLine[] => [
      {
        look: "dimension",
        cells: columns.map(({ ofDimension }) => ofDimension?.(dimension) ?? ""),
        formats: formatOfPoints,
      },
      ...weighed
        .filter((row) => row.dimension === dimension.id)
        .map((row): CardLine => ({
          look: "metric",
          cells: columns.map(({ ofMetric }) => ofMetric(row)),
          formats: columns.map(({ format }) => format(row)),
        })),
    ]),
    {
      look: "total",
      cells: columns.map(({ ofDimension }, index) =>
        index === 0 ? asText(scorecardWords(language).total) : (ofDimension?.(all) ?? ""),
      ),
      formats: formatOfPoints,
    },
  ];
}

/** Everything that is weighed as one dimension, whose score is the composite before red lines. */
const whole = ({ agent, settled }: CardContent): DimensionScore => ({
  id: "",
  weight: 100,
  score: settled ? settled.scored : agent.composite,
  metrics: agent.dimensions.flatMap(({ metrics }) => metrics),
});

function settledTexts({ report, settled, language }: CardContent): readonly string[] {
  if (!settled) return [];
  const words = scorecardWords(language);
  const crossed = settled.redLines.filter(({ kind }) => kind === "crossed");
  const proposals = settled.proposals.map((proposal) => proposalText(proposal, language));
  return [
    ...crossed.map((line) => words.redLine(verdictText(line, report.measured, language))),
    ...settled.criticalFails.map((fail) =>
      words.criticalFail(failText(fail, report.measured, language)),
    ),
    ...((crossed.length > 0 || settled.criticalFails.length > 0) && settled.composite !== null
      ? [words.afterRedLines(formatScore(settled.composite, language))]
      : []),
    ...settled.labels.map((label) => words.label(label)),
    ...settled.streaks.map((streak) => words.streak(streakText(streak, language))),
    ...settled.rewards.map((earned) => words.reward(earnedText(earned, language))),
    ...[...new Set(proposals)].map((proposal) => words.proposal(proposal)),
  ];
}
