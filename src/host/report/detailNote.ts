import { minimumOf, type Profile, type Report } from "../../engine";
import { failText } from "../../locales/applicationTexts";
import { formatCount, formatScore, formatValue, notApplicableSentence } from "../../locales/engine";
import { detailWords } from "../../locales/details";
import type { Language } from "../../locales/language";
import type { DetailRow } from "./detailRows";

/** Why a figure is missing, was not scored, or is not the sheet's. */
export function detailNote(row: DetailRow, report: Report, language: Language): string {
  const { outcome, metric, score } = row;
  const words = detailWords(language).note;
  const { profiles, notes, settings } = report;
  const parts: string[] = [];
  if (outcome.kind === "notApplicable") parts.push(notApplicableSentence(outcome, language));
  if (outcome.kind === "invalid") parts.push(words.invalid);
  if (notes.get(metric.id)?.entered) parts.push(words.entered);

  const profile = profiles.find(({ id }) => id === row.agent.profile);
  const least = (profile && ownMinimum(profile, metric.id)) ?? minimumOf(metric, settings);
  if (score !== null && outcome.kind === "measured" && outcome.n < least)
    parts.push(words.tooFew(formatCount(least, language)));
  if (score !== null && score.score === null)
    parts.push(
      score.counted === null
        ? words.weightGivenAway
        : score.carriedFrom === undefined
          ? words.standIn(formatScore(score.counted, language))
          : words.carried(formatScore(score.counted, language), score.carriedFrom),
    );
  const failed = row.agent.failed?.get(metric.id);
  if (failed) {
    const texts = failed.fails.map((fail) => failText(fail, report.measured, language));
    parts.push(...texts);
    if (failed.before?.kind === "measured" && outcome.kind === "measured")
      if (failed.before.value !== outcome.value)
        parts.push(words.before(formatValue(failed.before.value, metric.unit, language)));
  }
  return parts.join(words.separator);
}

const ownMinimum = ({ dimensions }: Profile, metric: string): number | undefined =>
  dimensions.flatMap(({ metrics }) => metrics).find((weighed) => weighed.metric === metric)
    ?.minimum;
