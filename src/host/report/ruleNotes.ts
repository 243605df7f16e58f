import {
  clockUnder,
  usualTiers,
  type Metric,
  type Profile,
  type Report,
  type Rulebook,
  type Tier,
} from "../../engine";
import {
  clockName,
  dimensionName,
  formatPeriod,
  formatPlain,
  formatShare,
  metricShortName,
  profileName,
  profileWeights,
  tierName,
} from "../../locales/engine";
import type { Language } from "../../locales/language";
import { curveText } from "../../locales/profiles";
import { reportWords } from "../../locales/report";
import { settingTexts } from "../../locales/settings";
import { isMeasured } from "./reportColumns";

export const profileNote = (profile: Profile, language: Language): string =>
  reportWords(language).notes.profileText(
    profileName(profile.id, language),
    profileWeights(profile, language),
    formatShare(profile.minimumCoverage, language),
    reportWords(language).notes.missing[profile.missing ?? "renormalise"],
  );

/** A line a dimension. */
export const targets = (
  profile: Profile,
  language: Language,
  own: readonly Metric[],
): readonly string[] =>
  profile.dimensions.map(({ id, metrics }) => {
    const { notes, separator } = reportWords(language);
    const texts = metrics.map(({ metric, curve }) => curveText(metric, curve, language, own));
    return notes.targetText(dimensionName(id, language), texts.join(separator));
  });

/** The best first. */
export const tiersOf = (rulebook: Rulebook | undefined): readonly Tier[] =>
  [...(rulebook?.settlement.tiers ?? usualTiers)].sort(
    (a, b) => (b.from ?? -Infinity) - (a.from ?? -Infinity),
  );

export const tierBounds = (rulebook: Rulebook | undefined, language: Language): readonly string[] =>
  tiersOf(rulebook).map(({ id, from, includesFrom, coefficient }) => {
    const { notes } = reportWords(language);
    const name = tierName(id, language);
    const bound =
      from === null
        ? notes.tierRest(name)
        : notes[includesFrom ? "tierFrom" : "tierAbove"](name, formatPlain(from, language));
    return coefficient === null
      ? bound
      : notes.withCoefficient(bound, formatPlain(coefficient, language));
  });

/** The settings that every reader asks for, and all that are not as usual. */
export function settingNotes({ settings }: Report, language: Language): readonly string[] {
  const { notes } = reportWords(language);
  const plain = (value: number) => formatPlain(value, language);
  return [
    notes.satisfied(plain(settings.satisfiedFrom)),
    notes.responseTarget(plain(settings.firstResponseTargetMinutes)),
    notes.repeatWindow(plain(settings.repeatWindowDays)),
    notes.minimum(plain(settings.minimumRatings), plain(settings.minimumTickets)),
    ...settingTexts(settings, language)
      .filter(({ isDefault, setting }) => !isDefault && !told.has(setting))
      .map(({ name, value }) => notes.setting(name, value)),
  ];
}

/** The moment of the data has a line of its own. */
const told: ReadonlySet<string> = new Set([
  "asOf",
  "satisfiedFrom",
  "firstResponseTargetMinutes",
  "repeatWindowDays",
  "minimumRatings",
  "minimumTickets",
]);

/** Measured metrics by the moment that puts a ticket into the month. */
export function clockTexts(report: Report, language: Language): readonly string[] {
  const { notes, listSeparator } = reportWords(language);
  if (report.period === null) return [formatPeriod(null, language)];

  const metrics = new Map<string, string[]>();
  for (const metric of report.measured) {
    const { id } = metric;
    if (!isMeasured(report, id)) continue;
    const isDaily = report.notes.get(id)?.daily !== undefined;
    const name = clockName(isDaily ? "day" : clockUnder(metric, report.settings), language);
    metrics.set(name, [
      ...(metrics.get(name) ?? []),
      metricShortName(id, language, report.measured),
    ]);
  }
  return [...metrics].map(([clock, names]) => notes.clockText(clock, names.join(listSeparator)));
}
