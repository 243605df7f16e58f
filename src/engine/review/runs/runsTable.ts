import { findingAt, type Located } from "../../ruleTables/located";
import { readRuleTable, type RuleTableRead } from "../../ruleTables/readRuleTable";
import type { RuleRow } from "../../ruleTables/RuleRow";
import { optional, required, type RuleTable } from "../../ruleTables/ruleTable";
import { periodCell } from "../../scoring/history/periodCell";
import type { Cells } from "../../tickets/cells";

/** A month that a person confirmed, as the ledger tells it. Moments are 1900 serials, local time. */
export interface Run {
  /** "2025-03" */
  readonly period: string;
  readonly frozenAt: number;
  readonly scoredAt: number | null;
  /** Null: still frozen. */
  readonly unfrozenAt: number | null;
  readonly confirmedBy: string | null;
  /** Ids. */
  readonly profiles: readonly string[];
  readonly agents: number | null;
  readonly tickets: number | null;
  readonly asOf: number | null;
  readonly engine: string | null;
  /** Fingerprints; null where somebody took them out. */
  readonly data: string | null;
  readonly rules: string | null;
  readonly result: string | null;
  readonly note: string | null;
}

export type RunColumn =
  | "period"
  | "frozenAt"
  | "scoredAt"
  | "unfrozenAt"
  | "confirmedBy"
  | "profile"
  | "agents"
  | "tickets"
  | "asOf"
  | "engine"
  | "rules"
  | "data"
  | "result"
  | "note";

/** The ledger of frozen months: a row each time one is frozen, never taken back [RUN1]. */
export const runsTable: RuleTable<RunColumn> = {
  name: "KPI_Runs",
  columns: [
    required("period", "Period", "考核期", "月份", "Month"),
    required("frozenAt", "Frozen at", "冻结时间"),
    optional("scoredAt", "Scored at", "评分时间"),
    optional("unfrozenAt", "Unfrozen at", "解冻时间"),
    optional("confirmedBy", "Confirmed by", "确认人"),
    optional("profile", "Profile", "权重方案", "方案"),
    optional("agents", "Agents", "客服人数", "人数"),
    optional("tickets", "Tickets", "工单数"),
    optional("asOf", "Data as of", "数据截至"),
    optional("engine", "Engine version", "计算引擎版本"),
    optional("rules", "Rules fingerprint", "规则指纹"),
    optional("data", "Data fingerprint", "数据指纹"),
    optional("result", "Result fingerprint", "结果指纹"),
    optional("note", "Note", "备注", "说明"),
  ],
};

export type RunFindingCode = "run.frozenTwice";

export function readRuns(cells: Cells, name = runsTable.name): RuleTableRead<Run> {
  const read = readRuleTable(runsTable, cells, runOf, name);
  return {
    rules: read.rules.map(({ rule }) => rule),
    findings: [...read.findings, ...frozenTwice(read.rules, name)],
  };
}

/** A period or a moment that cannot be read is an error: a frozen month would pass for an open one. */
function runOf(row: RuleRow<RunColumn>): Located<Run> | null {
  const period = row.needs("period", periodCell(row, "period"));
  const frozenAt = row.needs("frozenAt", row.date("frozenAt"));
  const unfrozenAt = row.date("unfrozenAt");
  if (period === null || frozenAt === null) return null;
  const rule: Run = {
    period: period.label,
    frozenAt,
    unfrozenAt,
    scoredAt: row.date("scoredAt"),
    confirmedBy: row.text("confirmedBy"),
    profiles: (row.text("profile") ?? "").split(/\s*[;；]\s*/).filter(Boolean),
    agents: row.number("agents", 0),
    tickets: row.number("tickets", 0),
    asOf: row.date("asOf"),
    engine: row.text("engine"),
    data: row.text("data"),
    rules: row.text("rules"),
    result: row.text("result"),
    note: row.text("note"),
  };
  return { row: row.row, rule };
}

function frozenTwice(runs: readonly Located<Run>[], table: string) {
  const frozen = new Set<string>();
  return runs.flatMap(({ rule: { period, unfrozenAt }, row }) => {
    if (unfrozenAt !== null) return [];
    if (!frozen.has(period)) return (frozen.add(period), []);
    return [
      findingAt({ table, row, column: "period" }, "run.frozenTwice" as const, "warning", period),
    ];
  });
}
