import type { Cells } from "../../tickets/cells";
import type { Finding } from "../../ruleTables/finding";
import { findingAt, ruleOf, type Located } from "../../ruleTables/located";
import { readRuleTable } from "../../ruleTables/readRuleTable";
import { catalogue } from "../catalogue";
import type { Metric } from "../metric";
import { customMetric, type MetricFindingCode } from "./customMetric";
import { metricsTable } from "./metricsTable";

export interface MetricsRead {
  readonly metrics: readonly Metric[];
  readonly findings: readonly Finding[];
}

/** The user's own metrics, and everything that is wrong with them; of two with one id the first. */
export function readMetrics(cells: Cells): MetricsRead {
  const { rules, findings } = readRuleTable(metricsTable, cells, (row) =>
    customMetric(row, catalogue),
  );
  const isRepeated = ({ row, rule }: Located<Metric>): boolean =>
    rules.some((other) => other.row < row && other.rule.id === rule.id);
  return {
    metrics: rules.filter((rule) => !isRepeated(rule)).map(ruleOf),
    findings: [...findings, ...rules.filter(isRepeated).map(twice)],
  };
}

const twice = ({ row, rule }: Located<Metric>): Finding<MetricFindingCode> =>
  findingAt({ table: metricsTable.name, row, column: "id" }, "metric.twice", "error", rule.id);
