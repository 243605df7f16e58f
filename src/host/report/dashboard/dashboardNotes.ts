import type { Arrivals, NoArrivals, Report, ResponseTimes, TierCounts } from "../../../engine";
import { dashboardWords } from "../../../locales/dashboard";
import { formatCount, formatMoment, notApplicableSentence } from "../../../locales/engine";
import type { Language } from "../../../locales/language";
import { reportWords } from "../../../locales/report";
import { ruleChoice } from "../../../locales/rules";
import { lines, type Note } from "../note";
import type { Block } from "./block";
import { SHOWN_PEOPLE } from "./rankingBlock";

export interface DashboardFigures {
  readonly report: Report;
  readonly sourceName: string;
  readonly tiers: TierCounts;
  /** Undefined: nothing was measured. */
  readonly responses: ResponseTimes | undefined;
  readonly arrivals: Arrivals | undefined;
  readonly trend: readonly Block[];
}

/** What is shown and what is left out, chart by chart; and why a chart is missing. */
export function dashboardNotes(figures: DashboardFigures, language: Language): readonly Note[] {
  const { report, sourceName, tiers, responses, arrivals, trend } = figures;
  const { notes } = dashboardWords(language);
  const { notes: reportNotes } = reportWords(language);
  const count = (number: number) => formatCount(number, language);
  const scored = tiers.tiers.reduce((sum, { people }) => sum + people, 0);
  const { asOf } = report.settings;
  return [
    ...lines(notes.ranking, [
      report.agents.length > SHOWN_PEOPLE
        ? notes.first(count(SHOWN_PEOPLE), count(report.agents.length))
        : notes.everybody,
    ]),
    ...lines(notes.tiers, [notes.tiersText(count(scored))]),
    ...lines(notes.responses, responseTexts(report, responses, language)),
    ...lines(notes.arrivals, arrivalTexts(arrivals, language)),
    ...lines(
      notes.trend,
      trend.map(({ chart }) => (chart === null ? notes.noTrend : notes.trendText)),
    ),
    ...lines(notes.source, [reportNotes.sourceText(sourceName, count(report.tickets))]),
    ...lines(notes.asOf, asOf === null ? [] : [formatMoment(asOf, language)]),
    ...lines(notes.use, [reportNotes.useText]),
  ];
}

function responseTexts(
  { settings }: Report,
  responses: ResponseTimes | undefined,
  language: Language,
): readonly string[] {
  const { notes } = dashboardWords(language);
  if (responses === undefined) return [];
  if (responses.kind === "notApplicable")
    return [notes.noChart(notApplicableSentence(responses, language))];
  const { total, leftOut } = responses;
  const clock = ruleChoice("setting.clock", settings.clock, language);
  return [
    notes.responsesText(formatCount(total, language), clock),
    ...(leftOut > 0 ? [notes.responsesLeftOut(formatCount(leftOut, language))] : []),
  ];
}

function arrivalTexts(arrivals: Arrivals | undefined, language: Language): readonly string[] {
  const { notes } = dashboardWords(language);
  if (arrivals === undefined) return [];
  if (arrivals.kind === "notApplicable") return [notes.noChart(reasonText(arrivals, language))];
  const { total, withoutTime } = arrivals;
  return [
    notes.arrivalsText(formatCount(total, language)),
    ...(withoutTime > 0 ? [notes.withoutTime(formatCount(withoutTime, language))] : []),
  ];
}

const reasonText = (none: NoArrivals, language: Language): string =>
  none.reason === "noTimes"
    ? dashboardWords(language).notes.noTimes
    : notApplicableSentence(none, language);
