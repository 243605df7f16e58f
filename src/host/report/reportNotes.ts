import {
  catalogue,
  metricById,
  tiers,
  type Issue,
  type Profile,
  type Report,
  type WeighedMetric,
} from "../../engine";
import {
  clockName,
  conditionName,
  exclusionName,
  formatCount,
  formatMoment,
  formatPeriod,
  formatPlain,
  formatShare,
  formatValue,
  issueKind,
  issueSentence,
  metricShortName,
  notApplicableSentence,
  profileName,
  profileWeights,
  tierName,
} from "../../locales/engine";
import type { Language } from "../../locales/language";
import { reportWords } from "../../locales/report";
import { isMeasured } from "./reportColumns";

/** A line below the table: what it is about, and what is to be said. */
export type Note = readonly [label: string, text: string];

/** Everything the figures depend on, so that the printed sheet stands alone. */
export function reportNotes(
  report: Report,
  sourceName: string,
  language: Language,
): readonly Note[] {
  const { notes, separator } = reportWords(language);
  const several = (label: string, texts: readonly string[]): Note[] =>
    texts.length === 0 ? [] : [[label, texts.join(separator)]];
  const { asOf } = report.settings;

  return [
    [notes.source, notes.sourceText(sourceName, formatCount(report.tickets, language))],
    [notes.profile, profileNote(report.profile, language)],
    ...several(notes.targets, targets(report.profile, language)),
    ...several(notes.tiers, tierBounds(language)),
    ...several(notes.asOf, asOf === null ? [] : [formatMoment(asOf, language)]),
    ...several(notes.settings, settingTexts(report, language)),
    ...several(notes.clock, clockTexts(report, language)),
    ...several(notes.dropped, droppedTexts(report, language)),
    ...several(notes.notMeasured, notMeasuredTexts(report, language)),
    ...several(
      notes.excluded,
      report.excluded.map(({ reason, count }) =>
        notes.counted(exclusionName(reason, language), formatCount(count, language)),
      ),
    ),
    ...issueTexts(report.issues, language).map((text): Note => [notes.issues, text]),
    [notes.engine, report.engine],
    [notes.use, notes.useText],
  ];
}

const profileNote = (profile: Profile, language: Language): string =>
  reportWords(language).notes.profileText(
    profileName(profile.id, language),
    profileWeights(profile, language),
    formatShare(profile.minimumCoverage, language),
  );

const targets = (profile: Profile, language: Language): readonly string[] =>
  profile.dimensions.flatMap(({ metrics }) =>
    metrics.map((metric) => targetText(metric, language)),
  );

function targetText({ metric: id, target }: WeighedMetric, language: Language): string {
  const { notes } = reportWords(language);
  const metric = metricById(id);
  const value =
    target === "team"
      ? notes.teamValue
      : metric
        ? formatValue(target, metric.unit, language)
        : formatPlain(target, language);
  const bound = metric?.direction === "down" ? notes.atMost : notes.atLeast;
  return bound(metricShortName(id, language), value);
}

const tierBounds = (language: Language): readonly string[] =>
  tiers.map(({ id, from }) => {
    const { notes } = reportWords(language);
    const name = tierName(id, language);
    return from === 0 ? notes.tierRest(name) : notes.tierFrom(name, formatPlain(from, language));
  });

function settingTexts({ settings }: Report, language: Language): readonly string[] {
  const { notes } = reportWords(language);
  const plain = (value: number) => formatPlain(value, language);
  return [
    notes.satisfied(plain(settings.satisfiedFrom)),
    notes.responseTarget(plain(settings.firstResponseTargetMinutes)),
    notes.repeatWindow(plain(settings.repeatWindowDays)),
    notes.minimum(plain(settings.minimumRatings), plain(settings.minimumTickets)),
  ];
}

/** Measured metrics by the moment that puts a ticket into the month. */
function clockTexts(report: Report, language: Language): readonly string[] {
  const { notes, listSeparator } = reportWords(language);
  if (report.period === null) return [formatPeriod(null, language)];

  const metrics = new Map<string, string[]>();
  for (const { id, clock } of catalogue) {
    if (!isMeasured(report, id)) continue;
    const name = clockName(clock, language);
    metrics.set(name, [...(metrics.get(name) ?? []), metricShortName(id, language)]);
  }
  return [...metrics].map(([clock, names]) => notes.clockText(clock, names.join(listSeparator)));
}

/** Conditions of a definition that the sheet's columns did not allow. */
const droppedTexts = (report: Report, language: Language): readonly string[] =>
  [...report.notes].flatMap(([id, { dropped }]) => {
    const { notes, listSeparator } = reportWords(language);
    if (dropped.length === 0 || !isMeasured(report, id)) return [];
    const conditions = dropped.map((condition) => conditionName(condition, language));
    return [notes.droppedText(metricShortName(id, language), conditions.join(listSeparator))];
  });

const notMeasuredTexts = (report: Report, language: Language): readonly string[] =>
  [...report.team.metrics].flatMap(([id, outcome]) => {
    const { notes } = reportWords(language);
    if (outcome.kind !== "notApplicable" || isMeasured(report, id)) return [];
    return [
      notes.notMeasuredText(
        metricShortName(id, language),
        notApplicableSentence(outcome.reason, language),
      ),
    ];
  });

/** Issues counted by kind, each with the first place as an example; the pane lists them all. */
function issueTexts(issues: readonly Issue[], language: Language): readonly string[] {
  const { notes } = reportWords(language);
  const kinds = new Map<Issue["code"], { readonly first: Issue; readonly count: number }>();
  for (const issue of issues) {
    const { first = issue, count = 0 } = kinds.get(issue.code) ?? {};
    kinds.set(issue.code, { first, count: count + 1 });
  }
  return kinds.size === 0
    ? [notes.none]
    : [...kinds].map(([code, { first, count }]) =>
        notes.issueText(
          notes.counted(issueKind(code, language), formatCount(count, language)),
          issueSentence(first, language),
        ),
      );
}
