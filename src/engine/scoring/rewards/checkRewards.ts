import { catalogue, metricById } from "../../metrics/catalogue";
import type { Metric } from "../../metrics/metric";
import type { Finding } from "../../ruleTables/finding";
import { findingAt, type Located } from "../../ruleTables/located";
import { atMost } from "../../tolerance";
import { metricMend } from "../metricMend";
import type { Reward } from "./reward";

export type RewardFindingCode =
  | "reward.twice"
  | "reward.ladderMixed"
  | "reward.unknownMetric"
  | "reward.aboveWhole"
  | "reward.smallScale";

/** What is wrong between the rows [REW5]. */
export function checkRewards(
  located: readonly Located<Reward>[],
  table: string,
  metrics: readonly Metric[] = catalogue,
): readonly Finding<RewardFindingCode>[] {
  const findings: Finding<RewardFindingCode>[] = [];
  const seen = new Set<string>();
  const ladders = new Map<string, Reward>();
  for (const { rule, row } of located) {
    const { id, when, ladder } = rule;
    const at = (column: string) => ({ table, row, column });
    if (seen.has(id)) findings.push(findingAt(at("reward"), "reward.twice", "error", id));
    seen.add(id);

    if (ladder !== null) {
      const first = ladders.get(ladder) ?? rule;
      ladders.set(ladder, first);
      if (!isOfOneLadder(first, rule))
        findings.push(findingAt(at("ladder"), "reward.ladderMixed", "error", ladder, first.id));
    }
    if (when.kind === "composite" && atMost(when.from, 10))
      findings.push(
        findingAt(
          at("from"),
          "reward.smallScale",
          "warning",
          when.from,
          "0–100",
          when.from > 1 ? [{ row, column: "from", value: when.from * 10 }] : undefined,
        ),
      );
    if (when.kind !== "metric") continue;
    const metric = metricById(when.metric, metrics);
    if (!metric) {
      const mend = metricMend(row, "of", when.metric, metrics);
      findings.push(findingAt(at("of"), "reward.unknownMetric", "warning", when.metric, "", mend));
    } else if (metric.unit === "share" && !atMost(when.from, 1))
      findings.push(
        findingAt(at("from"), "reward.aboveWhole", "error", when.from, "0–1", [
          { row, column: "from", value: when.from / 100 },
        ]),
      );
  }
  return findings;
}

const isOfOneLadder = (a: Reward, b: Reward): boolean =>
  a.kind === b.kind && a.payout === b.payout && a.stacks === b.stacks;
