import { mergeRuleTable } from "../../ruleTables/mergeRuleTable";
import { findColumns } from "../../ruleTables/ruleTable";
import type { RuleCell } from "../../ruleTables/writeRuleTable";
import { cellText, type Cells } from "../../tickets/cells";
import { parseHistoryPeriod } from "../history/historyPeriod";
import { historyTable, type HistoryColumn } from "../history/historyTable";
import { historyRows } from "./historyRows";
import type { ScoredPerson } from "./settleMonth";
import type { Settlement } from "./settlement";

export interface HistoryWords {
  readonly header: (key: HistoryColumn) => string;
  /** A tier as people call it. */
  readonly tier: (id: string) => string;
}

/**
 * `KPI_History` with a settled month in it [STK9]: rows of other periods stay as they are, those of
 * this one are replaced, and columns of people's own keep what stands beside a person.
 */
export function historyCells(
  old: Cells | null,
  settlement: Settlement,
  scored: readonly ScoredPerson[],
  words: HistoryWords,
): RuleCell[][] {
  const { label } = settlement.period;
  const records = historyRows(settlement, scored).map((row) => ({
    ...row,
    tier: typeof row.tier === "string" ? words.tier(row.tier) : null,
  }));
  const at = findColumns(historyTable, old?.[0] ?? []).period;
  const body = (old?.slice(1) ?? [])
    .filter((line) => line.some((cell) => cellText(cell) !== ""))
    .map((line) => line.map((cell, index) => (index === at ? periodText(cell) : cell)));
  const ofMonth = body.filter((line) => line[at] === label);
  const [header = [], ...rows] = mergeRuleTable(
    historyTable,
    old && [old[0] ?? [], ...ofMonth],
    records,
    ["period", "agent"],
    words.header,
  );
  const others = body
    .filter((line) => line[at] !== label)
    .map((line) => header.map((_, index) => asItStands(line[index])));
  return [header, ...others, ...rows];
}

/** A month that Excel made a date of is a month again: rows move, their number formats do not. */
const periodText = (cell: unknown): unknown => parseHistoryPeriod(cell)?.label ?? cell;

const asItStands = (cell: unknown): RuleCell =>
  typeof cell === "number" || typeof cell === "boolean" ? cell : cellText(cell) || null;
