import {
  metricTrend,
  type AgentScore,
  type Metric,
  type Outcome,
  type Report,
} from "../../../engine";
import { formatValue } from "../../../locales/engine";
import type { Language } from "../../../locales/language";
import { paneReviewWords } from "../../../locales/paneReview";
import type { GroupValues } from "../../state/review/useGroupValues";
import type { Rules } from "../../state/rulesOfBook";

interface Compared {
  readonly score: AgentScore;
  readonly report: Report;
  readonly rules: Rules;
  /** Null until they are known. */
  readonly groups: GroupValues | null;
  readonly language: Language;
}

/** "Group A 82.1% · everybody 80.0% · last period 79.3%"; "" where there is nothing to compare with. */
export function comparedText(
  metric: Metric,
  { score, report, rules, groups, language }: Compared,
): string {
  const words = paneReviewWords[language].compared;
  const text = (outcome: Outcome | undefined, say: (value: string) => string) =>
    outcome?.kind === "measured" && say(formatValue(outcome.value, metric.unit, language));
  const { group, agent } = score;
  const before = metricTrend(report, rules.rulebook.kept, metric.id, agent).at(-2)?.value ?? null;
  return [
    group !== null &&
      text(groups?.get(metric.id)?.get(group), (value) => words.group(group, value)),
    text(report.team.metrics.get(metric.id), words.team),
    before !== null && words.before(formatValue(before, metric.unit, language)),
  ]
    .filter(Boolean)
    .join(" · ");
}
