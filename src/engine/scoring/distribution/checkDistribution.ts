import { catalogue, metricById } from "../../metrics/catalogue";
import type { Metric } from "../../metrics/metric";
import type { Finding } from "../../ruleTables/finding";
import { findingAt, ruleOf, type Located } from "../../ruleTables/located";
import { atMost } from "../../tolerance";
import { metricMend } from "../metricMend";
import type { DistributionRule } from "./distributionRule";

export type DistributionFindingCode =
  | "distribution.twice"
  | "distribution.noShare"
  | "distribution.moreThanAll"
  | "distribution.smallGroup"
  | "distribution.noStandard"
  | "distribution.penalty"
  | "distribution.noTiebreak"
  | "share.aboveWhole";

/** Below this many people a forced distribution is off unless a table asks for it [choice] (G-13). */
export const usualMinimumGroup = 10;

/** What is wrong between the rows, and what to think about before using one [DIST8]. */
export function checkDistribution(
  located: readonly Located<DistributionRule>[],
  table: string,
  metrics: readonly Metric[] = catalogue,
): readonly Finding<DistributionFindingCode>[] {
  const findings: Finding<DistributionFindingCode>[] = [];
  const seen = new Set<string>();
  for (const { rule, row } of located) {
    const at = (column: string) => ({ table, row, column });
    if (seen.has(rule.id))
      findings.push(findingAt(at("label"), "distribution.twice", "error", rule.id));
    seen.add(rule.id);
    if (rule.share === 0)
      findings.push(findingAt(at("share"), "distribution.noShare", "warning", 0, "> 0"));
    if (rule.minimumGroup < usualMinimumGroup)
      findings.push(
        findingAt(
          at("minimumGroup"),
          "distribution.smallGroup",
          "warning",
          rule.minimumGroup,
          `≥ ${usualMinimumGroup}`,
          [{ row, column: "minimumGroup", value: usualMinimumGroup }],
        ),
      );
    if (rule.tiebreak !== null && !isGraded(metricById(rule.tiebreak, metrics))) {
      const graded = metrics.filter(isGraded);
      const mend = metricMend(row, "tiebreak", rule.tiebreak, graded);
      findings.push(
        findingAt(at("tiebreak"), "distribution.noTiebreak", "warning", rule.tiebreak, "", mend),
      );
    }
    if (rule.end === "bottom" && rule.standard === null)
      findings.push(findingAt(at("standard"), "distribution.noStandard", "hint", rule.id));
    if (rule.end === "bottom" && rule.coefficient !== null && rule.coefficient < 1)
      findings.push(
        findingAt(at("coefficient"), "distribution.penalty", "warning", rule.coefficient, "1"),
      );
  }

  const rules = located.map(ruleOf);
  const most = (end: DistributionRule["end"]): number =>
    Math.max(0, ...rules.filter((rule) => rule.end === end).map(({ share }) => share));
  const both = most("top") + most("bottom");
  if (!atMost(both, 1))
    findings.push(
      findingAt(
        { table, row: null, column: "share" },
        "distribution.moreThanAll",
        "error",
        both,
        "≤ 1",
      ),
    );
  return findings;
}

const isGraded = (metric: Metric | undefined): boolean =>
  metric !== undefined && metric.direction !== "none";
