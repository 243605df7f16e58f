import type { Located } from "../../ruleTables/located";
import type { RuleRow } from "../../ruleTables/RuleRow";
import type { Metric } from "../metric";
import { measureOfRow } from "./measureOfRow";
import { clocks, directions, kinds, type MetricColumn } from "./metricsTable";
import { unitOf } from "./unitOf";

export type MetricFindingCode =
  | "metric.badId"
  | "metric.builtIn"
  | "metric.twice"
  | "metric.noColumn"
  | "metric.noCriterion"
  | "metric.columnNotRead"
  | "metric.criterionMisfit"
  | "metric.noDividend"
  | "metric.notANumberColumn"
  | "metric.unitMisfit"
  | "metric.unusedCell"
  | "metric.wholeSheet";

/** Letters of any script, digits, dots, dashes: short enough for a heading. */
const ID = /^\p{L}[\p{L}\p{N}._-]{1,39}$/u;

/** A metric like any other, on sheets of tickets and of agents' days; null: the row is none. */
export function customMetric(
  row: RuleRow<MetricColumn>,
  builtIn: readonly Metric[],
): Located<Metric> | null {
  const id = idOf(row, builtIn);
  const kind = row.needs("kind", row.choice("kind", kinds));
  const direction = row.needs("direction", row.choice("direction", directions));
  const clock = row.choice("clock", clocks) ?? "created";
  const minimum = row.number("minimum", 0);
  const unit = kind && unitOf(row, kind);
  const measure = kind && measureOfRow(row, kind, unit);
  if (row.broken || id === null || !direction || !unit || !measure) return null;
  warnOfWhatIsNotUsed(row, kind);
  const nameZh = row.text("nameZh");
  const nameEn = row.text("nameEn");
  return {
    row: row.row,
    rule: {
      id,
      names: { "zh-CN": nameZh ?? nameEn ?? id, en: nameEn ?? nameZh ?? id },
      unit,
      direction,
      clock,
      minimum: minimum ?? (kind === "count" || kind === "sum" ? null : "tickets"),
      measure,
      daily: [measure],
    },
  };
}

function idOf(row: RuleRow<MetricColumn>, builtIn: readonly Metric[]): string | null {
  const id = row.needs("id", row.text("id"))?.normalize("NFKC").trim().toUpperCase();
  if (id === undefined) return null;
  if (!ID.test(id)) row.refuse("metric.badId", "id", "RETURNS.FAST");
  else if (builtIn.some((metric) => metric.id === id)) row.refuse("metric.builtIn", "id", "");
  return id;
}

const used: Readonly<Record<string, readonly MetricColumn[]>> = {
  rate: ["counted"],
  count: ["counted"],
  sum: ["counted", "of"],
  mean: ["counted", "of"],
  median: ["counted", "of"],
  percentile: ["counted", "of", "percentile"],
  ratio: ["counted", "of", "per"],
};

function warnOfWhatIsNotUsed(row: RuleRow<MetricColumn>, kind: string): void {
  for (const key of ["of", "per", "percentile"] as const)
    if (row.shown(key) !== "" && !used[kind]!.includes(key))
      row.report("metric.unusedCell", "warning", key, "");
  if (kind === "rate" && row.shown("among") === "")
    row.report("metric.wholeSheet", "hint", "among", "");
}
