import type { Measurable, Metric, Unscored } from "../engine";
import { columnsText, formatShare, metricShortName, notApplicableSentence } from "./engine";
import type { Bilingual, Language } from "./language";
import { en } from "./unscored.en";
import { zh } from "./unscored.zh";

const words: Bilingual<typeof en> = { "zh-CN": zh, en };

/**
 * Why nobody has a composite by a profile, and which columns would change that.
 *
 * @param title what people call the profile.
 * @param metrics the user's own metrics among them.
 */
export function unscoredText(
  { measurable, highest }: Unscored,
  title: string,
  language: Language,
  metrics: readonly Metric[],
): string {
  const { tooLittle, tooFew, between } = words[language];
  const share = (of: number) => formatShare(of, language);
  if (measurable.isEnough) return tooFew(title, share(highest), share(measurable.least));
  return [
    tooLittle(title, share(measurable.share), share(measurable.least)),
    lackingText(measurable, language, metrics),
  ]
    .filter(Boolean)
    .join(between);
}

/** A profile to choose, with what the data can measure of it where that is too little. */
export const measurableOption = (
  title: string,
  of: Measurable | undefined,
  language: Language,
): string =>
  of && !of.isEnough ? words[language].option(title, formatShare(of.share, language)) : title;

/** How much of the weight the data can measure, before anybody is scored. */
export function measurableText(
  of: Measurable,
  language: Language,
  metrics: readonly Metric[],
): string {
  const { measurable, belowLeast, between } = words[language];
  const [share, least] = [formatShare(of.share, language), formatShare(of.least, language)];
  return [
    of.isEnough ? measurable(share) : belowLeast(share, least),
    lackingText(of, language, metrics),
  ]
    .filter(Boolean)
    .join(between);
}

/** The columns that are missing; metrics that other things keep from being told. */
function lackingText(
  { missing, untold }: Measurable,
  language: Language,
  metrics: readonly Metric[],
): string {
  const say = words[language];
  const names = new Map<string, string[]>();
  for (const { metric, why } of untold) {
    const reason = notApplicableSentence(why, language);
    names.set(reason, [...(names.get(reason) ?? []), metricShortName(metric, language, metrics)]);
  }
  return [
    ...(missing.length > 0 ? [say.missing(columnsText(missing, language))] : []),
    ...[...names].map(([reason, of]) => say.untold(of.join(say.and), reason)),
  ].join(say.between);
}
