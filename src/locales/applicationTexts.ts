import {
  metricById,
  type ConfirmedFail,
  type Cut,
  type Earned,
  type FactorStep,
  type Metric,
  type Proposal,
  type Streak,
  type Verdict,
} from "../engine";
import { applicationWords } from "./application";
import { metricName } from "./metrics";
import { formatCount, formatPlain, formatScore, formatValue } from "./format";
import type { Language } from "./language";
import { ruleChoice } from "./rules";

/** "First contact: 55.0% of 40 (limit ≥ 60.0%)". */
export function verdictText(
  { line, value, n }: Verdict,
  metrics: readonly Metric[],
  language: Language,
): string {
  const say = applicationWords(language);
  const { subject, limit } = line;
  const metric = subject.kind === "metric" ? metricById(subject.metric, metrics) : undefined;
  const shown = (figure: number): string =>
    metric
      ? formatValue(figure, metric.unit, language)
      : subject.kind === "composite"
        ? formatScore(figure, language)
        : formatPlain(figure, language);
  const figure = value === null ? "" : shown(value);
  return say.verdict(
    line.id,
    n === null ? figure : say.withN(figure, formatCount(n, language)),
    say[limit.kind](shown(limit.value)),
  );
}

/** "QA score QA-17, the check counts 0: wrong dose named (confirmed by Li Na)". */
export function failText(
  { metric, check, effect, reason, confirmedBy }: ConfirmedFail,
  metrics: readonly Metric[],
  language: Language,
): string {
  const say = applicationWords(language);
  const figure = metric === null ? "" : metricName(metric, language, metrics);
  const follows =
    effect.kind !== "composite"
      ? ruleChoice("failEffect", effect.kind, language)
      : effect.atMost === 0
        ? ruleChoice("failEffect", "zero", language)
        : say.failCap(formatScore(effect.atMost, language));
  const what = [[figure, check].filter(Boolean).join(" "), follows].filter(Boolean);
  return say.fail(what.join(say.listSeparator), reason, confirmedBy);
}

/** "Last place: 2 of 3 (2025-02, 2025-03)". */
export function streakText({ rule, periods, complete }: Streak, language: Language): string {
  const say = applicationWords(language);
  const list = periods.join(say.listSeparator);
  return complete
    ? say.streakComplete(rule.id, list)
    : say.streak(
        rule.id,
        formatCount(periods.length, language),
        formatCount(rule.periods, language),
        list,
      );
}

/** "Star of the month (bonus 500)"; what was reached but is not given says why. */
export function earnedText({ steps, kind, amount, withheld }: Earned, language: Language): string {
  const say = applicationWords(language);
  const figure = amount === null ? "" : formatPlain(amount, language);
  const told = say.earned(
    steps.map(({ id }) => id).join(say.listSeparator),
    ruleChoice("rewardKind", kind, language),
    kind === "leave" && figure !== "" ? say.days(figure) : figure,
  );
  return withheld === null ? told : say.notGiven(told, say.withheld[withheld]);
}

export function proposalText({ consequence, because, rule }: Proposal, language: Language): string {
  const say = applicationWords(language);
  return say.proposal(ruleChoice("consequence", consequence, language), say.because[because], rule);
}

/** Whom a rule of the distribution took, out of how many, or why it rested. */
export function cutText(cut: Cut, language: Language): string {
  const say = applicationWords(language);
  const { rule, group, people, places, taken, tied, byStandard, outcome } = cut;
  const name = group === null ? rule.id : say.inGroup(rule.id, group);
  const count = (number: number): string => formatCount(number, language);
  const names = (agents: readonly string[]): string =>
    agents.length === 0 ? say.nobody : agents.join(say.listSeparator);
  if (outcome === "tooFew")
    return say.cutRested.tooFew(name, count(people), count(rule.minimumGroup));
  if (outcome === "bothEnds") return say.cutRested.bothEnds(name);
  return [
    say.cutApplied(name, count(people), count(places), names(taken)),
    ...(tied.length > 0 ? [say.tied(names(tied))] : []),
    ...(byStandard.length > 0 ? [say.byStandard(names(byStandard))] : []),
  ].join(say.separator);
}

/** From the score to the share of the performance part: "84.5 ÷ 100 = 84.5% → × 1.2 = 101.4%". */
export function factorText(steps: readonly FactorStep[], language: Language): string {
  const { steps: say, then } = applicationWords(language).pay;
  const plain = (value: number): string => formatPlain(value, language);
  const share = (value: number): string => `${plain(value * 100)}%`;
  return steps
    .map((step) => {
      switch (step.step) {
        case "holdHarmless":
          return say.holdHarmless;
        case "score":
          return say.score(plain(step.score), plain(step.of), share(step.share));
        case "coefficient":
          return say.coefficient(plain(step.coefficient), share(step.share));
        case "cap":
          return say.cap(share(step.share));
      }
    })
    .join(then);
}
