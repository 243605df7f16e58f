import { kindOf } from "../../lint/kindOf";
import { parseHistoryPeriod } from "../../scoring/history/historyPeriod";
import type { Cells } from "../../tickets/cells";
import { readRuns, runsTable, type Run } from "./runsTable";

/** The ledger among a workbook's tables of rules; empty where there is none. */
export function runsIn(tables: ReadonlyMap<string, Cells>): readonly Run[] {
  for (const [name, cells] of tables)
    if (kindOf(name, cells)?.table === runsTable) return readRuns(cells, name).rules;
  return [];
}

/** The freezing that holds for a month now, the latest of several; null: it may be scored [RUN5]. */
export function frozenRun(runs: readonly Run[], period: string): Run | null {
  const label = parseHistoryPeriod(period)?.label ?? period;
  return runs.filter((run) => run.period === label && run.unfrozenAt === null).at(-1) ?? null;
}
