import type { MetricScore } from "../../../engine";
import { formatScore } from "../../../locales/engine";
import type { Language } from "../../../locales/language";
import { paneReviewWords } from "../../../locales/paneReview";

/** "24.1 of 25.0 points · 0.9 lost": points of the composite, so that a person's lines add up. */
export function pointsText(scored: MetricScore, language: Language): string | null {
  const words = paneReviewWords[language];
  const { score, counted, contribution, lost, effectiveWeight } = scored;
  if (contribution === null || lost === null) return null;
  if (effectiveWeight === 0) return words.weightGiven;
  const points = (value: number) => formatScore(value, language);
  return [
    score === null && counted !== null && words.substituted(points(counted)),
    words.points(points(contribution), points(effectiveWeight)),
    Math.abs(lost) >= 0.05 && words.lost(points(lost)),
  ]
    .filter(Boolean)
    .join(" · ");
}
