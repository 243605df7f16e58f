import type { RuleCell } from "../../ruleTables/writeRuleTable";
import type { Cells } from "../../tickets/cells";
import { historyTable, type HistoryColumn } from "../history/historyTable";
import { historyRows, type HistoryRowWords } from "./historyRows";
import { periodReplaced } from "./periodReplaced";
import type { ScoredPerson } from "./settleMonth";
import type { Settlement } from "./settlement";

export interface HistoryWords extends HistoryRowWords {
  readonly header: (key: HistoryColumn) => string;
}

/** `KPI_History` with a settled month in it [STK9]. */
export function historyCells(
  old: Cells | null,
  settlement: Settlement,
  scored: readonly ScoredPerson[],
  words: HistoryWords,
): RuleCell[][] {
  const records = historyRows(settlement, scored, words);
  const { label } = settlement.period;
  return periodReplaced(historyTable, old, label, records, ["period", "agent"], words.header);
}
