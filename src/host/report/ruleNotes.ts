import { catalogue, clockUnder, tiers, type Profile, type Report } from "../../engine";
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
import { isMeasured } from "./reportColumns";

export const profileNote = (profile: Profile, language: Language): string =>
  reportWords(language).notes.profileText(
    profileName(profile.id, language),
    profileWeights(profile, language),
    formatShare(profile.minimumCoverage, language),
    reportWords(language).notes.missing[profile.missing ?? "renormalise"],
  );

/** A line a dimension. */
export const targets = (profile: Profile, language: Language): readonly string[] =>
  profile.dimensions.map(({ id, metrics }) => {
    const { notes, separator } = reportWords(language);
    const texts = metrics.map(({ metric, curve }) => curveText(metric, curve, language));
    return notes.targetText(dimensionName(id, language), texts.join(separator));
  });

export const tierBounds = (language: Language): readonly string[] =>
  tiers.map(({ id, from }) => {
    const { notes } = reportWords(language);
    const name = tierName(id, language);
    return from === 0 ? notes.tierRest(name) : notes.tierFrom(name, formatPlain(from, language));
  });

export function settingTexts({ settings }: Report, language: Language): readonly string[] {
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
export function clockTexts(report: Report, language: Language): readonly string[] {
  const { notes, listSeparator } = reportWords(language);
  if (report.period === null) return [formatPeriod(null, language)];

  const metrics = new Map<string, string[]>();
  for (const metric of catalogue) {
    const { id } = metric;
    if (!isMeasured(report, id)) continue;
    const isDaily = report.notes.get(id)?.daily !== undefined;
    const name = clockName(isDaily ? "day" : clockUnder(metric, report.settings), language);
    metrics.set(name, [...(metrics.get(name) ?? []), metricShortName(id, language)]);
  }
  return [...metrics].map(([clock, names]) => notes.clockText(clock, names.join(listSeparator)));
}
