import type { Detail, Metric, MetricNote, MetricScore, Outcome } from "../../../engine";
import {
  formatMoment,
  formatPlain,
  formatValue,
  issueSentence,
  notApplicableSentence,
} from "../../../locales/engine";
import type { Language } from "../../../locales/language";
import { paneWords } from "../../../locales/pane";
import { paneReviewWords } from "../../../locales/paneReview";

interface Figures {
  readonly metric: Metric | undefined;
  readonly outcome: Outcome | undefined;
  readonly scored: MetricScore | null;
  readonly note: MetricNote | undefined;
  readonly detail: Detail | undefined;
  readonly language: Language;
}

/** "77.0% · n = 35 · 95% interval 60.9% to 88.0% · target ≥ 80.0%" */
export function figuresText(figures: Figures): string {
  const { metric, outcome, scored, note, language } = figures;
  const words = paneWords[language].result;
  const said = paneReviewWords[language];
  const isMeasured = outcome?.kind === "measured";
  return [
    outcome && outcomeText(metric, outcome, language),
    isMeasured && words.sample(outcome.n),
    isMeasured && spreadText(figures),
    scored && scored.target !== null && targetText(metric, scored.target, language),
    isMeasured && scored?.score === null && words.tooFew,
    note?.entered && said.entered,
    isMeasured &&
      note?.provisionalUntil !== undefined &&
      said.provisional(formatMoment(note.provisionalUntil, language)),
  ]
    .filter(Boolean)
    .join(" · ");
}

function outcomeText(metric: Metric | undefined, outcome: Outcome, language: Language): string {
  switch (outcome.kind) {
    case "measured":
      return valueText(metric, outcome.value, language);
    case "notApplicable":
      return notApplicableSentence(outcome, language);
    case "invalid":
      return outcome.issues.map((issue) => issueSentence(issue, language)).join(" ");
  }
}

/** How sure a rate is, how spread times are. */
function spreadText({ metric, detail, language }: Figures): string | null {
  const said = paneReviewWords[language];
  const text = (value: number) => valueText(metric, value, language);
  if (detail?.interval) return said.interval(text(detail.interval.low), text(detail.interval.high));
  if (!detail?.spread) return null;
  const { median, p90, mean } = detail.spread;
  return said.spread(text(median), text(p90), text(mean));
}

function targetText(metric: Metric | undefined, target: number, language: Language): string {
  const words = paneWords[language].result;
  const value = valueText(metric, target, language);
  return metric?.direction === "down" ? words.targetAtMost(value) : words.targetAtLeast(value);
}

const valueText = (metric: Metric | undefined, value: number, language: Language): string =>
  metric ? formatValue(value, metric.unit, language) : formatPlain(value, language);
