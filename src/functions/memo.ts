import {
  measureMonth,
  readTickets,
  scoreMeasures,
  type Cells,
  type MonthMeasures,
  type Period,
  type Profile,
  type ReadOutcome,
  type Report,
} from "../engine";
import { fingerprint } from "./fingerprint";

/** A workbook's formulas ask for few different sheets; each kept table costs memory. */
const kept = 4;
const reads = new Map<string, ReadOutcome>();
const measures = new WeakMap<ReadOutcome, Map<string, MonthMeasures>>();

/**
 * Reads a sheet once for all the formulas that name it. Excel copies the range anew for every call,
 * so the content decides and not the array; an edit of any cell is another content.
 */
export function readTicketsOnce(cells: Cells): ReadOutcome {
  const key = fingerprint(cells);
  const known = reads.get(key);
  const outcome = known ?? readTickets(cells);
  reads.delete(key);
  reads.set(key, outcome);
  for (const oldest of reads.keys()) {
    if (reads.size <= kept) break;
    reads.delete(oldest);
  }
  return outcome;
}

type Read = Extract<ReadOutcome, { kind: "read" }>;

/** Measures a month once for every profile and every formula. */
function measureMonthOnce(read: Read, period: Period | null): MonthMeasures {
  const months = measures.get(read) ?? new Map<string, MonthMeasures>();
  measures.set(read, months);
  const key = period?.label ?? "";
  const measured = months.get(key) ?? measureMonth(read, { period });
  months.set(key, measured);
  return measured;
}

export const scoreMonthOnce = (read: Read, period: Period | null, profile: Profile): Report =>
  scoreMeasures(measureMonthOnce(read, period), profile);
