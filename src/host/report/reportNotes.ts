import { unscoredProfiles, type Exclusion, type Report } from "../../engine";
import { reportedDefinition } from "../../locales/definition";
import {
  conditionName,
  exclusionName,
  formatCount,
  formatMoment,
  issueKind,
  issueSentence,
  metricShortName,
  notApplicableSentence,
  profileName,
  questionSentence,
} from "../../locales/engine";
import type { Language } from "../../locales/language";
import { reportWords } from "../../locales/report";
import { placedSentence } from "../../locales/rules";
import { unscoredText } from "../../locales/unscored";
import { isConfidential } from "./aboutPeople";
import type { Explained } from "./grounds";
import { lines, type Note } from "./note";
import { isMeasured } from "./reportColumns";
import { clockTexts, profileNote, settingNotes, targets, tierBounds } from "./ruleNotes";

/** Everything the figures depend on, so that the printed sheet stands alone. */
export function reportNotes(
  report: Report,
  sourceName: string,
  language: Language,
  grounds: Explained = {},
): readonly Note[] {
  const { notes, separator } = reportWords(language);
  const { asOf } = report.settings;
  const { measures, rulebook } = grounds;
  return [
    ...lines(notes.unscored, unscoredTexts(report, language)),
    ...lines(notes.source, [notes.sourceText(sourceName, formatCount(report.tickets, language))]),
    ...lines(
      notes.profile,
      report.profiles.map((profile) => profileNote(profile, language)),
    ),
    ...lines(notes.targets, targetTexts(report, language)),
    ...lines(notes.tiers, [tierBounds(rulebook, language).join(separator)]),
    ...lines(notes.asOf, asOf === null ? [] : [formatMoment(asOf, language)]),
    ...lines(notes.settings, settingNotes(report, language)),
    ...lines(notes.clock, clockTexts(report, language)),
    ...lines(notes.definitions, definitionTexts(report, language)),
    ...lines(notes.provisional, provisionalTexts(report, language)),
    ...lines(notes.dropped, droppedTexts(report, language)),
    ...lines(notes.notMeasured, notMeasuredTexts(report, language)),
    ...lines(notes.excluded, exclusionTexts(report.excluded, language)),
    ...lines(notes.criticalFails, failTexts(grounds, language)),
    ...lines(notes.ratingsLeftOut, exclusionTexts(measures?.read.ratingsLeftOut ?? [], language)),
    ...lines(notes.questions, questionTexts(grounds, language)),
    ...lines(notes.findings, findingTexts(grounds, language)),
    ...lines(notes.issues, issueTexts(report, language)),
    ...lines(notes.engine, [report.engine]),
    ...lines(notes.use, [notes.useText]),
  ];
}

/** Why nobody has a composite by a profile. */
const unscoredTexts = (report: Report, language: Language): readonly string[] =>
  unscoredProfiles(report).map((unscored) =>
    unscoredText(
      unscored,
      unscored.profile.name ?? profileName(unscored.profile.id, language),
      language,
      report.measured,
    ),
  );

/** How many, and nobody's name: colleagues read the ranking. */
function failTexts({ settlement }: Explained, language: Language): readonly string[] {
  const count = (settlement?.people ?? []).reduce((sum, of) => sum + of.criticalFails.length, 0);
  const { criticalFailsText } = reportWords(language).notes;
  return count === 0 ? [] : [criticalFailsText(formatCount(count, language))];
}

/** Of several profiles, each under its name. */
const targetTexts = (report: Report, language: Language): readonly string[] =>
  report.profiles.flatMap((profile) => {
    const texts = targets(profile, language, report.measured);
    return report.profiles.length === 1
      ? texts
      : texts.map((text) =>
          reportWords(language).notes.ofProfile(profileName(profile.id, language), text),
        );
  });

const definitionTexts = (report: Report, language: Language): readonly string[] =>
  [...report.team.metrics.keys()]
    .filter((id) => isMeasured(report, id))
    .map((id) =>
      reportWords(language).notes.definitionText(
        metricShortName(id, language, report.measured),
        reportedDefinition(id, report, language),
      ),
    );

/** Figures that can still change, by the moment from which on they do not. */
function provisionalTexts(report: Report, language: Language): readonly string[] {
  const { notes, listSeparator } = reportWords(language);
  const until = new Map<number, string[]>();
  for (const [id, { provisionalUntil }] of report.notes) {
    if (provisionalUntil === undefined || !isMeasured(report, id)) continue;
    const names = until.get(provisionalUntil) ?? [];
    until.set(provisionalUntil, [...names, metricShortName(id, language, report.measured)]);
  }
  return [...until]
    .sort(([a], [b]) => a - b)
    .map(([moment, names]) =>
      notes.provisionalText(formatMoment(moment, language), names.join(listSeparator)),
    );
}

/** Conditions of a definition that the sheet's columns did not allow. */
const droppedTexts = (report: Report, language: Language): readonly string[] =>
  [...report.notes].flatMap(([id, { dropped }]) => {
    const { notes, listSeparator } = reportWords(language);
    if (dropped.length === 0 || !isMeasured(report, id)) return [];
    const conditions = dropped.map((condition) => conditionName(condition, language));
    const name = metricShortName(id, language, report.measured);
    return [notes.droppedText(name, conditions.join(listSeparator))];
  });

const notMeasuredTexts = (report: Report, language: Language): readonly string[] => {
  const { notes, listSeparator } = reportWords(language);
  const reasons = new Map<string, string[]>();
  for (const [id, outcome] of report.team.metrics) {
    if (outcome.kind !== "notApplicable" || isMeasured(report, id)) continue;
    const reason = notApplicableSentence(outcome, language);
    const names = reasons.get(reason) ?? [];
    reasons.set(reason, [...names, metricShortName(id, language, report.measured)]);
  }
  return [...reasons].map(([reason, names]) =>
    notes.notMeasuredText(names.join(listSeparator), reason),
  );
};

/** Rows counted by reason, and by the user's rule that left them out. */
function exclusionTexts(excluded: readonly Exclusion[], language: Language): readonly string[] {
  const { notes, separator } = reportWords(language);
  const counts = excluded.map(({ reason, count, rule }) => {
    const name = exclusionName(reason, language);
    const told = rule ? notes.byRule(name, rule.text, formatCount(rule.row, language)) : name;
    return notes.counted(told, formatCount(count, language));
  });
  return counts.length === 0 ? [] : [counts.join(separator)];
}

/** What nobody has answered yet, with what was assumed. */
const questionTexts = ({ measures }: Explained, language: Language): readonly string[] =>
  (measures?.read.questions ?? []).map((question) => questionSentence(question, language));

/** Hints are for whoever edits the rules. */
const findingTexts = ({ findings = [] }: Explained, language: Language): readonly string[] => [
  ...new Set(
    findings
      .filter((finding) => finding.severity !== "hint" && !isConfidential(finding))
      .map((finding) =>
        reportWords(language).notes.inTable(finding.table, placedSentence(finding, language)),
      ),
  ),
];

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
