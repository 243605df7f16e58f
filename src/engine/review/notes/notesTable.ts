import { metricIdOf } from "../../metrics/metricNamed";
import { catalogue } from "../../metrics/catalogue";
import type { Metric } from "../../metrics/metric";
import type { Finding } from "../../ruleTables/finding";
import { readRuleTable } from "../../ruleTables/readRuleTable";
import { optional, required, type RuleTable } from "../../ruleTables/ruleTable";
import type { RuleRow } from "../../ruleTables/RuleRow";
import type { HistoryPeriod } from "../../scoring/history/historyPeriod";
import { periodCell } from "../../scoring/history/periodCell";
import type { Cells } from "../../tickets/cells";

/** What a reviewer wrote about a person's month, or about one figure of it. */
export interface ReviewNote {
  readonly period: HistoryPeriod;
  readonly agent: string;
  /** Id; null: about the person's month as a whole. */
  readonly metric: string | null;
  readonly text: string;
  /** Who wrote it, as they call themselves; null: not told. */
  readonly by: string | null;
  /** When, as a serial; null: not told. */
  readonly at: number | null;
  /** Below the header, from 1. */
  readonly row: number;
}

export type NoteColumn = "period" | "agent" | "metric" | "note" | "by" | "at";

/** One row a note, oldest first; people may write into it as they do in the pane [NOTE1]. */
export const notesTable: RuleTable<NoteColumn> = {
  name: "KPI_Notes",
  columns: [
    required("period", "Period", "考核期", "月份", "Month"),
    required("agent", "Agent", "客服", "姓名"),
    optional("metric", "Metric", "指标"),
    required("note", "Note", "备注", "复核备注", "Comment"),
    optional("by", "By", "复核人", "填写人", "Reviewer"),
    optional("at", "At", "时间", "填写时间", "Written at"),
  ],
};

export interface NotesRead {
  readonly notes: readonly ReviewNote[];
  readonly findings: readonly Finding[];
}

/**
 * A note that cannot be read whole is told and left out; the others stand. No number rests on a note,
 * so nothing that is wrong here keeps a month from being scored: only warnings [NOTE2].
 */
export function readNotes(
  cells: Cells,
  name = notesTable.name,
  metrics: readonly Metric[] = catalogue,
): NotesRead {
  const { rules, findings } = readRuleTable(notesTable, cells, (row) => noteOf(row, metrics), name);
  return {
    notes: rules,
    findings: findings.map((finding) => ({ ...finding, severity: "warning" })),
  };
}

function noteOf(row: RuleRow<NoteColumn>, metrics: readonly Metric[]): ReviewNote | null {
  // A row that people prepared and left without a note says nothing yet.
  const text = row.shown("note").trim() === "" ? null : row.text("note");
  if (text === null) return null;
  const period = row.needs("period", periodCell(row, "period"));
  const agent = row.needs("agent", row.text("agent"));
  const word = row.text("metric");
  const by = row.text("by");
  const at = row.date("at");
  if (period === null || agent === null) return null;
  const metric = word === null ? null : metricIdOf(word, metrics);
  return { period, agent, metric, text, by, at, row: row.row };
}
