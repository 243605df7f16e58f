import { catalogue, metricById } from "../../metrics/catalogue";
import type { Metric } from "../../metrics/metric";
import type { Finding } from "../../ruleTables/finding";
import { findingAt, type Located } from "../../ruleTables/located";
import { metricMend } from "../metricMend";
import type { StreakRule } from "./streakRule";

export type StreakFindingCode =
  | "streak.twice"
  | "streak.noLength"
  | "streak.notWhole"
  | "streak.onePeriod"
  | "streak.unknownMetric"
  | "streak.smallScale";

/** What is wrong between the rows, and what to look at before using them [STK7]. */
export function checkStreaks(
  located: readonly Located<StreakRule>[],
  table: string,
  metrics: readonly Metric[] = catalogue,
): readonly Finding<StreakFindingCode>[] {
  const seen = new Set<string>();
  return located.flatMap(({ rule: { id, condition, periods }, row }) => {
    const at = (column: string) => ({ table, row, column });
    const findings: Finding<StreakFindingCode>[] = [];
    if (seen.has(id)) findings.push(findingAt(at("streak"), "streak.twice", "error", id));
    seen.add(id);
    if (periods === 1)
      findings.push(findingAt(at("periods"), "streak.onePeriod", "warning", 1, "≥ 2"));
    if (condition.kind === "targetMissed" && !metricById(condition.metric, metrics)) {
      const { metric } = condition;
      const mend = metricMend(row, "metric", metric, metrics);
      findings.push(findingAt(at("metric"), "streak.unknownMetric", "warning", metric, "", mend));
    }
    if (condition.kind === "belowScore" && condition.score > 0 && condition.score <= 10)
      findings.push(
        findingAt(at("score"), "streak.smallScale", "warning", condition.score, "0–100", [
          { row, column: "score", value: condition.score * 10 },
        ]),
      );
    return findings;
  });
}
