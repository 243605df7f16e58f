import { catalogue } from "../../metrics/catalogue";
import type { Metric } from "../../metrics/metric";
import { metricIdOf } from "../../metrics/metricNamed";
import { hasErrors } from "../../ruleTables/finding";
import { ruleOf, type Located } from "../../ruleTables/located";
import { readRuleTable, type RuleTableRead } from "../../ruleTables/readRuleTable";
import { optional, required, type RuleTable } from "../../ruleTables/ruleTable";
import type { Choices, RuleRow } from "../../ruleTables/RuleRow";
import type { Cells } from "../../tickets/cells";
import { consequenceOf } from "../consequences";
import { checkRedLines } from "./checkRedLines";
import type { Effect, RedLine, Subject } from "./redLine";

export type RedLineColumn =
  | "line"
  | "subject"
  | "side"
  | "limit"
  | "consequence"
  | "effect"
  | "cap"
  | "minimumCases"
  | "note";

export const redLinesTable: RuleTable<RedLineColumn> = {
  name: "KPI_RedLines",
  columns: [
    required("line", "Red line", "红线", "红线名称"),
    required("subject", "Figure", "对象", "指标", "Metric"),
    required("side", "Side", "界限", "要求"),
    required("limit", "Limit", "限值", "红线值"),
    optional("consequence", "Consequence", "后续", "后续措施"),
    optional("effect", "Effect", "对综合得分的影响", "影响"),
    optional("cap", "Cap", "封顶分"),
    optional("minimumCases", "Minimum cases", "最少样本"),
    optional("note", "Note", "备注", "说明"),
  ],
};

export const sides: Choices<RedLine["limit"]["kind"]> = {
  atLeast: ["at least", "不低于", "下限", ">="],
  atMost: ["at most", "不超过", "上限", "<="],
};
export const effects: Choices<Effect["kind"]> = {
  none: ["no effect", "无影响"],
  cap: ["cap", "封顶"],
  blank: ["blank", "不出分"],
};
/** What a line may be drawn on besides metrics. */
export const figures: Choices<"composite" | "criticalFails"> = {
  composite: ["composite", "综合得分"],
  criticalFails: ["critical fails", "重大差错", "致命差错"],
};

/** No line at all when one row is wrong: a figure that nobody watched would look kept [RED6]. */
export function readRedLines(
  cells: Cells,
  name = redLinesTable.name,
  metrics: readonly Metric[] = catalogue,
): RuleTableRead<RedLine> {
  const read = readRuleTable(redLinesTable, cells, (row) => lineOfRow(row, metrics), name);
  const findings = [...read.findings, ...checkRedLines(read.rules, name, metrics)];
  return { rules: hasErrors(findings) ? [] : read.rules.map(ruleOf), findings };
}

function lineOfRow(
  row: RuleRow<RedLineColumn>,
  metrics: readonly Metric[],
): Located<RedLine> | null {
  const id = row.needs("line", row.text("line"));
  const subject = row.needs("subject", subjectOf(row, metrics));
  const kind = row.needs("side", row.choice("side", sides));
  const value = row.needs("limit", row.number("limit"));
  const consequence = consequenceOf(row, "consequence", "review");
  const effect = effectOf(row);
  const minimumCases = row.number("minimumCases", 0);
  if (id === null || subject === null || kind === null || value === null || effect === null)
    return null;
  const limit = { kind, value };
  return { row: row.row, rule: { id, subject, limit, consequence, effect, minimumCases } };
}

function subjectOf(row: RuleRow<RedLineColumn>, metrics: readonly Metric[]): Subject | null {
  const name = row.text("subject");
  if (name === null) return null;
  const even = name.normalize("NFKC").trim().toLowerCase();
  for (const kind of ["composite", "criticalFails"] as const)
    if ([kind.toLowerCase(), ...figures[kind]].includes(even)) return { kind };
  return { kind: "metric", metric: metricIdOf(name, metrics) };
}

function effectOf(row: RuleRow<RedLineColumn>): Effect | null {
  const kind = row.choice("effect", effects) ?? "none";
  if (kind !== "cap") return { kind };
  // 0 is a blank cell as older Excel hands it to functions: who is to have nothing is left blank.
  const points = row.needs("cap", row.number("cap", 0) || null);
  return points === null ? null : { kind, points };
}
