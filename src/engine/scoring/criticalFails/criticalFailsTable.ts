import { catalogue, metricById } from "../../metrics/catalogue";
import type { Metric } from "../../metrics/metric";
import { metricIdOf } from "../../metrics/metricNamed";
import { evenWord } from "../../ruleTables/evenWord";
import { hasErrors } from "../../ruleTables/finding";
import { ruleOf, type Located } from "../../ruleTables/located";
import { readRuleTable, type RuleTableRead } from "../../ruleTables/readRuleTable";
import { optional, required, type RuleTable } from "../../ruleTables/ruleTable";
import type { Choices, RuleRow } from "../../ruleTables/RuleRow";
import type { Cells } from "../../tickets/cells";
import { periodCell } from "../history/periodCell";
import { figures } from "../redLines/redLinesTable";
import { checkCriticalFails } from "./checkCriticalFails";
import type { CriticalFail, FailEffect } from "./criticalFail";

export type CriticalFailColumn =
  | "period"
  | "agent"
  | "metric"
  | "check"
  | "scored"
  | "effect"
  | "cap"
  | "reason"
  | "confirmedBy"
  | "note";

export const criticalFailsTable: RuleTable<CriticalFailColumn> = {
  name: "KPI_CriticalFails",
  columns: [
    required("period", "Period", "Date", "考核期", "月份", "日期", "发生日期"),
    required("agent", "Agent", "客服", "姓名"),
    optional("metric", "Figure", "Metric", "对象", "指标"),
    optional("check", "Check or ticket", "Check", "Ticket", "质检单号", "工单号", "质检单或工单"),
    optional("scored", "Check had scored", "该次原得分", "原得分"),
    optional("effect", "What follows", "Effect", "处理方式", "处理"),
    optional("cap", "Cap", "封顶分"),
    required("reason", "Reason", "原因", "事由"),
    optional("confirmedBy", "Confirmed by", "确认人", "复核人"),
    optional("note", "Note", "备注", "说明"),
  ],
};

export const failEffects: Choices<"none" | "check" | "metric" | "zero" | "cap"> = {
  none: ["recorded only", "仅记录"],
  check: ["the check counts 0", "该次质检记0分", "该次记0分"],
  metric: ["the metric scores 0", "该指标记0分", "指标记0分"],
  zero: ["the composite is 0", "综合得分记0分", "综合得分为0"],
  cap: ["cap", "the composite is capped", "封顶", "综合得分封顶"],
};

/** None at all when one row is wrong: who is judged by half a list is judged wrongly [FAIL5]. */
export function readCriticalFails(
  cells: Cells,
  name = criticalFailsTable.name,
  metrics: readonly Metric[] = catalogue,
): RuleTableRead<CriticalFail> {
  const read = readRuleTable(criticalFailsTable, cells, (row) => failOfRow(row, metrics), name);
  const findings = [...read.findings, ...checkCriticalFails(read.rules, name, metrics)];
  return { rules: hasErrors(findings) ? [] : read.rules.map(ruleOf), findings };
}

function failOfRow(
  row: RuleRow<CriticalFailColumn>,
  metrics: readonly Metric[],
): Located<CriticalFail> | null {
  const period = row.needs("period", periodCell(row, "period"));
  const agent = row.needs("agent", row.text("agent"));
  const metric = metricOf(row, metrics);
  const effect = effectOf(row, metric === null ? null : usualEffect(metricById(metric, metrics)));
  // A 0 is a blank cell as older Excel hands it to functions: such a check is only recorded.
  const scored = row.number("scored", 0, 100) || null;
  const reason = row.needs("reason", row.text("reason"));
  const check = row.text("check") ?? "";
  const confirmedBy = row.text("confirmedBy");
  if (metric === null && (effect?.kind === "check" || effect?.kind === "metric"))
    row.refuse("criticalFail.noMetric", "metric", "");
  if (period === null || agent === null || effect === null || reason === null) return null;
  const rule = { period, agent, metric, check, scored, effect, reason, confirmedBy };
  return { row: row.row, rule };
}

/** Null: the composite, which a blank cell means as well. */
function metricOf(row: RuleRow<CriticalFailColumn>, metrics: readonly Metric[]): string | null {
  const name = row.text("metric");
  if (name === null || name === "0") return null;
  const isComposite = ["composite", ...figures.composite].includes(evenWord(name));
  return isComposite ? null : metricIdOf(name, metrics);
}

/** What follows where the row does not say it: as little as the fail allows [FAIL1]. */
function effectOf(
  row: RuleRow<CriticalFailColumn>,
  usual: "check" | "metric" | null,
): FailEffect | null {
  switch (row.choice("effect", failEffects) ?? usual) {
    case "none":
      return { kind: "none" };
    case "check":
      return { kind: "check" };
    case "metric":
      return { kind: "metric" };
    case "zero":
      return { kind: "composite", atMost: 0 };
    case "cap": {
      // A 0 is a blank cell as older Excel hands it to functions: "the composite is 0" says it.
      const atMost = row.needs("cap", row.number("cap", 0) || null);
      return atMost === null ? null : { kind: "composite", atMost };
    }
    default:
      row.needs("effect", null);
      return null;
  }
}

const usualEffect = (metric: Metric | undefined): "check" | "metric" =>
  metric?.entered?.kind === "points" ? "check" : "metric";
