import { earlierResults } from "../report/earlierResults";
import {
  loadLedger,
  type ResultEntry,
  type ResultLedger,
  type ScoredRun,
} from "../report/resultLedger";
import { resultParts, type ResultPart } from "../report/resultSheet";

/** A scored month of which sheets stand in the workbook. */
export interface MonthOnFile {
  /** "2025-03" */
  readonly period: string;
  /** What it was scored from; null: by a version that did not keep it. */
  readonly run: ScoredRun | null;
  /** The ranking first, unless somebody has deleted it. */
  readonly sheets: readonly SheetOnFile[];
}

export interface SheetOnFile {
  readonly part: ResultPart;
  /** Of the ledger of results. */
  readonly key: string;
  readonly entry: ResultEntry;
  readonly sheetId: string;
  readonly sheetName: string;
  readonly isProtected: boolean;
}

export const hasRanking = ({ sheets }: MonthOnFile): boolean => sheets[0]?.part === "ranking";

/** The scored months of the workbook, ascending. */
export async function monthsOnFile(
  context: Excel.RequestContext,
): Promise<{ readonly ledger: ResultLedger; readonly months: readonly MonthOnFile[] }> {
  const loaded = loadLedger(context);
  await context.sync();
  const ledger = loaded();
  const standing = await earlierResults(context, ledger, [...ledger.keys()]);
  const found = [...standing].map(([key, result]) => {
    const { protection } = context.workbook.worksheets.getItem(result.sheetId);
    return { ...splitKey(key), key, result, protection: protection.load("protected") };
  });
  if (found.length > 0) await context.sync();

  const months = new Map<string, SheetOnFile[]>();
  for (const { period, part, key, result, protection } of found) {
    if (part === null) continue;
    const { sheetId, sheetName } = result;
    const sheets = months.get(period) ?? [];
    months.set(period, sheets);
    const entry = ledger.get(key)!;
    sheets.push({ part, key, entry, sheetId, sheetName, isProtected: protection.protected });
  }
  return {
    ledger,
    months: [...months]
      .map(([period, sheets]) => ({
        period,
        run: ledger.get(period)?.run ?? null,
        sheets: sheets.sort((one, other) => placeOf(one.part) - placeOf(other.part)),
      }))
      .sort((one, other) => (one.period < other.period ? -1 : 1)),
  };
}

/** The ranking is kept under its period alone, every other part with its name behind it. */
function splitKey(key: string): { readonly period: string; readonly part: ResultPart | null } {
  const at = key.lastIndexOf(" ");
  const part = resultParts.find((one) => one === key.slice(at + 1));
  return part && at > 0
    ? { period: key.slice(0, at), part }
    : { period: key, part: key.includes(" ") ? null : "ranking" };
}

const placeOf = (part: ResultPart): number => resultParts.indexOf(part);
