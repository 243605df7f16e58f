import * as v from "valibot";
import type { RunStamp } from "../../engine";

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
  /** What was written; absent where the sheet was not written as plain values. */
  readonly written?: WrittenCells;
  /** With the ranking: what the month was scored from. Fingerprints and numbers, nobody's name. */
  readonly run?: ScoredRun;
}

/** A rectangle from A1 on, without the line of the stamp. */
export interface WrittenCells {
  readonly rows: number;
  readonly columns: number;
  /** Fingerprint of its values [RUN2]. */
  readonly print: string;
}

export interface ScoredRun extends RunStamp {
  /** 1900 serial on this computer's clock. */
  readonly scoredAt: number;
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const entrySchema = v.object({
  table: v.string(),
  title: v.string(),
  written: v.exactOptional(v.object({ rows: count, columns: count, print: v.string() })),
  run: v.exactOptional(
    v.object({
      period: v.string(),
      profiles: v.array(v.string()),
      agents: count,
      tickets: count,
      asOf: v.nullable(v.number()),
      engine: v.string(),
      data: v.string(),
      rules: v.string(),
      scoredAt: v.number(),
    }),
  ),
});

export type ResultLedger = ReadonlyMap<string, ResultEntry>;

/** Queue the reading; call the answer after the next sync. */
export function loadLedger(context: Excel.RequestContext): () => ResultLedger {
  const setting = context.workbook.settings.getItemOrNullObject(SETTING).load("value");
  return () => parseLedger(setting.isNullObject ? undefined : setting.value);
}

/** Queue the writing of the whole ledger; of nothing no setting stays. */
export function saveLedger(context: Excel.RequestContext, ledger: ResultLedger): void {
  const setting = context.workbook.settings.add(SETTING, JSON.stringify([...ledger]));
  if (ledger.size === 0) setting.delete();
}

/** What the file says may come from anywhere; what is not an entry is not believed. */
export function parseLedger(stored: unknown): ResultLedger {
  const entries = new Map<string, ResultEntry>();
  for (const entry of parsedList(stored)) {
    const [period, result] = Array.isArray(entry) ? (entry as unknown[]) : [];
    const read = v.safeParse(entrySchema, result);
    if (typeof period === "string" && read.success) entries.set(period, read.output);
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
