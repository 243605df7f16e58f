import { extraHeaders, type MonthMeasures, type TicketsBehind } from "../../engine";
import type { Calculation, ReadTickets, ValueAsked } from "./calculation";
import { openCalculation } from "./openCalculation";

/** The calculation that holds the tickets of the result on view. */
let kept: { readonly read: ReadTickets; readonly calculation: Promise<Calculation> } | null = null;

/** Lets a calculation live on, for looks at the tickets that it read; the one before it ends. */
export function keepForLooks(read: ReadTickets, calculation: Calculation): void {
  letGo();
  kept = { read, calculation: Promise.resolve(calculation) };
}

export function letGo(): void {
  void kept?.calculation.then((calculation) => calculation.end());
  kept = null;
}

/**
 * The rows behind a value, looked for beside the page where that can be; null where another result
 * came on view meanwhile.
 */
export async function lookBehind(
  measures: Pick<MonthMeasures, "read" | "measured">,
  asked: ValueAsked,
): Promise<TicketsBehind | null> {
  if (kept?.read !== measures.read) {
    letGo();
    kept = { read: measures.read, calculation: holding(measures) };
  }
  const asking = kept;
  const found = await (await asking.calculation).behind(asked);
  if (found !== "cancelled") return found;
  if (kept !== null && kept.read !== measures.read) return null;
  // Work that was begun since then has ended it.
  if (kept === asking) kept = null;
  return lookBehind(measures, asked);
}

async function holding({
  read,
  measured,
}: Pick<MonthMeasures, "read" | "measured">): Promise<Calculation> {
  const calculation = await openCalculation(new AbortController().signal);
  calculation.hold(read, extraHeaders(measured));
  return calculation;
}
