import { frozenRun, jointPrint, type Run } from "../../engine";
import { inWorkbook } from "../inWorkbook";
import type { Watched } from "../progress";
import { done, type Result } from "../result";
import { readLedger } from "./frozenNow";
import { hasRanking, monthsOnFile, type MonthOnFile } from "./monthsOnFile";
import { readPrint } from "./readPrint";

export interface CheckedMonth extends MonthOnFile {
  /** The freezing that holds; null: the month is open. */
  readonly frozen: Run | null;
  /** Since it was frozen; an open month is not compared. */
  readonly since: "same" | "edited" | "sheetsGone" | "notFrozen";
  /** Names of the sheets that differ, as far as that is known. */
  readonly editedSheets: readonly string[];
}

/**
 * Every month of the workbook, scored or frozen, and whether the sheets of a frozen one still show
 * what was confirmed [PUB3]. Open months are listed without being read; one whose ranking is gone has
 * nothing to confirm.
 */
export async function checkMonths({ signal }: Watched = {}): Promise<
  Result<readonly CheckedMonth[]>
> {
  const ledger = await readLedger();
  if (!ledger.ok) return ledger;
  const runs = ledger.value?.runs ?? [];
  return inWorkbook(
    "",
    async (context) => {
      const { months } = await monthsOnFile(context);
      const standing = new Set(months.map(({ period }) => period));
      const gone = [...new Set(runs.map(({ period }) => period))].filter(
        (one) => !standing.has(one),
      );
      const checked: CheckedMonth[] = gone.flatMap((period) => {
        const frozen = frozenRun(runs, period);
        if (!frozen) return [];
        return [{ period, run: null, sheets: [], frozen, since: "sheetsGone", editedSheets: [] }];
      });
      for (const month of months) {
        const frozen = frozenRun(runs, month.period);
        if (!frozen && !hasRanking(month)) continue;
        const since = frozen ? await compare(context, month, frozen, signal) : notFrozen;
        if (since === null) continue;
        checked.push({ ...month, frozen, ...since });
      }
      return done(checked.sort((one, other) => (one.period < other.period ? -1 : 1)));
    },
    { signal },
  );
}

type Since = Pick<CheckedMonth, "since" | "editedSheets">;

const notFrozen: Since = { since: "notFrozen", editedSheets: [] };

/** Null: cancelled. */
async function compare(
  context: Excel.RequestContext,
  month: MonthOnFile,
  frozen: Run,
  signal: AbortSignal | undefined,
): Promise<Since | null> {
  const prints = new Map<string, string>();
  const editedSheets: string[] = [];
  for (const sheet of month.sheets) {
    const read = await readPrint(context, sheet, signal);
    if (!read.ok && read.problem.code === "cancelled") return null;
    const print = read.ok ? read.value.print : "";
    prints.set(sheet.part, print);
    if (sheet.entry.written?.print !== print) editedSheets.push(sheet.sheetName);
  }
  const isSame = frozen.result === null || jointPrint(prints) === frozen.result;
  return isSame ? { since: "same", editedSheets: [] } : { since: "edited", editedSheets };
}
