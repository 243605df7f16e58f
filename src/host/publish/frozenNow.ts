import { frozenRun, kindOf, runsIn, runsTable, type Cells, type Run } from "../../engine";
import { readRuleTables } from "../rules/readRuleTables";
import { done, type Result } from "../result";

/** The ledger as it stands: its table and cells, null where the workbook has none. */
export async function readLedger(): Promise<
  Result<{ readonly name: string; readonly cells: Cells; readonly runs: readonly Run[] } | null>
> {
  const found = await readRuleTables((name, header) => kindOf(name, [header])?.table === runsTable);
  if (!found.ok) return found;
  const [table] = found.value;
  if (!table) return done(null);
  const { name, cells } = table;
  return done({ name, cells, runs: runsIn(new Map([[name, cells]])) });
}

/** The freezing that holds for a month at this moment, whoever froze it; null: it may be scored. */
export async function frozenNow(period: string): Promise<Result<Run | null>> {
  const ledger = await readLedger();
  if (!ledger.ok) return ledger;
  return done(frozenRun(ledger.value?.runs ?? [], period));
}
