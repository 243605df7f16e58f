/**
 * Which sheets of the workbook are our results. The ledger is a workbook setting by period; an
 * entry is believed only while its table stands where we put it under the title we wrote. So a
 * sheet of the user's own is never taken for ours, and a renamed result sheet still is.
 */
const SETTING = "KPI.results";

export interface ResultEntry {
  /** Name of the result table; unique in the workbook and kept by the file, unlike ids. */
  readonly table: string;
  /** Text of A1. */
  readonly title: string;
}

export type ResultLedger = ReadonlyMap<string, ResultEntry>;

/** Queue the reading; call the answer after the next sync. */
export function loadLedger(context: Excel.RequestContext): () => ResultLedger {
  const setting = context.workbook.settings.getItemOrNullObject(SETTING).load("value");
  return () => parseLedger(setting.isNullObject ? undefined : setting.value);
}

/** Queue the writing of the whole ledger. */
export function saveLedger(context: Excel.RequestContext, ledger: ResultLedger): void {
  context.workbook.settings.add(SETTING, JSON.stringify([...ledger]));
}

/** What the file says may come from anywhere; what is not an entry is not believed. */
export function parseLedger(stored: unknown): ResultLedger {
  const entries = new Map<string, ResultEntry>();
  for (const entry of parsedList(stored)) {
    const [period, result] = Array.isArray(entry) ? (entry as unknown[]) : [];
    if (typeof period === "string" && isEntry(result)) entries.set(period, result);
  }
  return entries;
}

function parsedList(stored: unknown): readonly unknown[] {
  if (typeof stored !== "string") return [];
  try {
    const parsed: unknown = JSON.parse(stored);
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}

const isEntry = (value: unknown): value is ResultEntry =>
  typeof value === "object" &&
  value !== null &&
  "table" in value &&
  typeof value.table === "string" &&
  "title" in value &&
  typeof value.title === "string";
