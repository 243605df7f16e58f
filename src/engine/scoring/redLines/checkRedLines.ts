import { catalogue, metricById } from "../../metrics/catalogue";
import type { Metric } from "../../metrics/metric";
import type { Finding } from "../../ruleTables/finding";
import { findingAt, type Located } from "../../ruleTables/located";
import { atMost } from "../../tolerance";
import { metricMend } from "../metricMend";
import type { RedLine } from "./redLine";

export type RedLineFindingCode =
  | "redLine.twice"
  | "redLine.unknownMetric"
  | "redLine.aboveWhole"
  | "redLine.againstDirection"
  | "redLine.smallScale";

/** What is wrong between the rows, and lines drawn on the wrong side or in the wrong unit [RED5]. */
export function checkRedLines(
  located: readonly Located<RedLine>[],
  table: string,
  metrics: readonly Metric[] = catalogue,
): readonly Finding<RedLineFindingCode>[] {
  const findings: Finding<RedLineFindingCode>[] = [];
  const seen = new Set<string>();
  for (const { rule, row } of located) {
    const { id, subject, limit } = rule;
    const at = (column: string) => ({ table, row, column });
    if (seen.has(id)) findings.push(findingAt(at("line"), "redLine.twice", "error", id));
    seen.add(id);
    for (const [column, points] of pointsOf(rule))
      if (points > 1 && atMost(points, 10))
        findings.push(
          findingAt(at(column), "redLine.smallScale", "warning", points, "0–100", [
            { row, column, value: points * 10 },
          ]),
        );
    if (subject.kind !== "metric") continue;

    const metric = metricById(subject.metric, metrics);
    if (!metric) {
      const place = at("subject");
      const mend = metricMend(row, "subject", subject.metric, metrics);
      findings.push(findingAt(place, "redLine.unknownMetric", "warning", subject.metric, "", mend));
      continue;
    }
    if (metric.unit === "share" && !atMost(limit.value, 1))
      findings.push(
        findingAt(at("limit"), "redLine.aboveWhole", "error", limit.value, "0–1", [
          { row, column: "limit", value: limit.value / 100 },
        ]),
      );
    const wanted = metric.direction === "up" ? "atLeast" : "atMost";
    if (metric.direction !== "none" && limit.kind !== wanted)
      findings.push(
        findingAt(at("side"), "redLine.againstDirection", "warning", limit.kind, wanted, [
          { row, column: "side", value: wanted === "atLeast" ? ">=" : "<=" },
        ]),
      );
  }
  return findings;
}

/** Numbers that are points of 100. */
const pointsOf = ({ subject, limit, effect }: RedLine): readonly (readonly [string, number])[] => [
  ...(subject.kind === "composite" ? [["limit", limit.value] as const] : []),
  ...(effect.kind === "cap" ? [["cap", effect.points] as const] : []),
];
