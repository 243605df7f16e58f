import { catalogue } from "../../metrics/catalogue";
import type { Metric } from "../../metrics/metric";
import { metricIdOf, metricNamed } from "../../metrics/metricNamed";
import type { Finding } from "../../ruleTables/finding";
import { findingAt, ruleOf, type Located } from "../../ruleTables/located";
import { readRuleTable, type RuleTableRead } from "../../ruleTables/readRuleTable";
import { optional, required, type RuleTable } from "../../ruleTables/ruleTable";
import type { RuleRow } from "../../ruleTables/RuleRow";
import type { Cells } from "../../tickets/cells";
import { hasErrors } from "../../ruleTables/finding";
import type { HistoryPeriod } from "./historyPeriod";
import { periodCell } from "./periodCell";

/** What an earlier period came to for one person. */
export interface HistoryEntry {
  readonly agent: string;
  readonly period: HistoryPeriod;
  readonly group: string | null;
  /** Whose weights the composite has; null: not told, as for all others then. */
  readonly profile: string | null;
  /** Null: not scored. */
  readonly composite: number | null;
  /** Ids of metrics whose target was met, and missed; a metric in neither was not measured. */
  readonly met: ReadonlySet<string>;
  readonly missed: ReadonlySet<string>;
  readonly inBuffer: boolean;
}

export type HistoryColumn =
  | "period"
  | "agent"
  | "group"
  | "profile"
  | "composite"
  | "rank"
  | "tier"
  | "met"
  | "missed"
  | "inBuffer";

/** One row a person and period. Rank and tier are kept for people to read; streaks do not use them. */
export const historyTable: RuleTable<HistoryColumn> = {
  name: "KPI_History",
  columns: [
    required("period", "Period", "考核期", "月份", "Month"),
    required("agent", "Agent", "客服", "姓名"),
    optional("group", "Group", "小组", "组别"),
    optional("profile", "Profile", "权重方案", "方案"),
    required("composite", "Composite", "综合得分", "Score"),
    optional("rank", "Rank", "名次", "排名"),
    optional("tier", "Tier", "等级"),
    optional("met", "Targets met", "达标指标"),
    optional("missed", "Targets missed", "未达标指标"),
    optional("inBuffer", "In buffer period", "缓冲期"),
  ],
};

export type HistoryFindingCode = "history.notAPeriod" | "history.twice" | "history.bothWays";

/** No history at all when one row is wrong: a month that is missing changes who was last [STK8]. */
export function readHistory(
  cells: Cells,
  name = historyTable.name,
  metrics: readonly Metric[] = catalogue,
): RuleTableRead<HistoryEntry> {
  const read = readRuleTable(historyTable, cells, (row) => entryOf(row, metrics), name);
  const findings = [...read.findings, ...twice(read.rules, name)];
  return { rules: hasErrors(findings) ? [] : read.rules.map(ruleOf), findings };
}

function entryOf(
  row: RuleRow<HistoryColumn>,
  metrics: readonly Metric[],
): Located<HistoryEntry> | null {
  const period = row.needs("period", periodCell(row, "period"));
  const agent = row.needs("agent", row.text("agent"));
  const composite = row.number("composite");
  const group = row.text("group");
  const profile = row.text("profile");
  const met = idsOf(row.text("met"), metrics);
  const missed = idsOf(row.text("missed"), metrics);
  const inBuffer = row.flag("inBuffer") ?? false;
  const both = [...met].find((id) => missed.has(id));
  if (both !== undefined) row.refuse("history.bothWays", "missed", both);
  if (period === null || agent === null) return null;
  return {
    row: row.row,
    rule: { agent, period, group, profile, composite, met, missed, inBuffer },
  };
}

/** "CSAT; Reopen rate" or "CSAT FCR": metrics by id or name, whatever stands between them. */
const idsOf = (text: string | null, metrics: readonly Metric[]): ReadonlySet<string> =>
  new Set(
    (text ?? "")
      .normalize("NFKC")
      .split(/[;,、|]+/)
      .flatMap((part) => (metricNamed(part, metrics) ? [part] : part.split(/\s+/)))
      .filter(Boolean)
      .map((word) => metricIdOf(word, metrics)),
  );

function twice(entries: readonly Located<HistoryEntry>[], table: string): Finding[] {
  const seen = new Set<string>();
  return entries.flatMap(({ rule: { agent, period }, row }) => {
    const key = `${period.label}\n${agent}`;
    if (!seen.has(key)) return (seen.add(key), []);
    const found = `${agent}, ${period.label}`;
    return [findingAt({ table, row, column: "agent" }, "history.twice", "error", found)];
  });
}
