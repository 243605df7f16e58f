import type { Report } from "../../engine";
import {
  conditionName,
  exclusionName,
  formatCount,
  formatMoment,
  issueKind,
  issueSentence,
  metricShortName,
  notApplicableSentence,
} from "../../locales/engine";
import { reportedDefinition } from "../../locales/definition";
import type { Language } from "../../locales/language";
import { reportWords } from "../../locales/report";
import { isMeasured } from "./reportColumns";
import { clockTexts, profileNote, settingTexts, targets, tierBounds } from "./ruleNotes";

/** A line below the table: what it is about, and what is to be said. */
export type Note = readonly [label: string, text: string];

/** Everything the figures depend on, so that the printed sheet stands alone. */
export function reportNotes(
  report: Report,
  sourceName: string,
  language: Language,
): readonly Note[] {
  const { notes, separator } = reportWords(language);
  const { asOf } = report.settings;
  return [
    ...lines(notes.source, [notes.sourceText(sourceName, formatCount(report.tickets, language))]),
    ...lines(notes.profile, [profileNote(report.profile, language)]),
    ...lines(notes.targets, targets(report.profile, language)),
    ...lines(notes.tiers, [tierBounds(language).join(separator)]),
    ...lines(notes.asOf, asOf === null ? [] : [formatMoment(asOf, language)]),
    ...lines(notes.settings, settingTexts(report, language)),
    ...lines(notes.clock, clockTexts(report, language)),
    ...lines(notes.definitions, definitionTexts(report, language)),
    ...lines(notes.dropped, droppedTexts(report, language)),
    ...lines(notes.notMeasured, notMeasuredTexts(report, language)),
    ...lines(notes.excluded, exclusionTexts(report, language)),
    ...lines(notes.issues, issueTexts(report, language)),
    ...lines(notes.engine, [report.engine]),
    ...lines(notes.use, [notes.useText]),
  ];
}

/** The label stands before the first line only. */
const lines = (label: string, texts: readonly string[]): readonly Note[] =>
  texts.map((text, index) => [index === 0 ? label : "", text]);

const definitionTexts = (report: Report, language: Language): readonly string[] =>
  [...report.team.metrics.keys()]
    .filter((id) => isMeasured(report, id))
    .map((id) =>
      reportWords(language).notes.definitionText(
        metricShortName(id, language),
        reportedDefinition(id, report, language),
      ),
    );

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

function exclusionTexts({ excluded }: Report, language: Language): readonly string[] {
  const { notes, separator } = reportWords(language);
  const counts = excluded.map(({ reason, count }) =>
    notes.counted(exclusionName(reason, language), formatCount(count, language)),
  );
  return counts.length === 0 ? [] : [counts.join(separator)];
}

/** Issues counted by kind, each with the first place as an example; the pane lists them all. */
function issueTexts({ issues, issueCounts }: Report, language: Language): readonly string[] {
  const { notes } = reportWords(language);
  if (issueCounts.size === 0) return [notes.none];
  return [...issueCounts].map(([code, count]) => {
    const first = issues.find((issue) => issue.code === code);
    const counted = notes.counted(issueKind(code, language), formatCount(count, language));
    return first ? notes.issueText(counted, issueSentence(first, language)) : counted;
  });
}
