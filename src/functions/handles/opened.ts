import {
  readOptionsOf,
  readRulebook,
  readTicketSheets,
  type Cells,
  type Finding,
  type ReadOutcome,
  type Rulebook,
  type TicketSheet,
} from "../../engine";
import { handleText } from "./handleText";
import type { FoundTickets } from "./ticketSource";

/** Tickets and rules behind a handle: one state of the workbook, read once for all formulas. */
export interface Opened {
  readonly handle: string;
  readonly read: ReadOutcome;
  readonly rulebook: Rulebook;
  /** What is wrong with the workbook's tables of rules, errors first. */
  readonly findings: readonly Finding[];
  /** Those tables by name, for a formula that brings further ones. */
  readonly rules: ReadonlyMap<string, Cells>;
}

/** Reads tickets by the workbook's rules, as the pane does. */
export function opened(
  { places, rules }: FoundTickets,
  sheets: readonly TicketSheet[],
  short: string,
): Opened {
  const { rulebook, findings } = readRulebook(rules);
  const names = places.map(({ name }) => name);
  return {
    handle: handleText(names, short),
    read: readTicketSheets(sheets, readOptionsOf(rulebook)),
    rulebook,
    findings,
    rules,
  };
}

/** Six or seven letters and digits of a state, for a handle. */
export function shortState(state: string): string {
  const [, first = "0"] = state.split(":");
  return Number(first).toString(36).padStart(6, "0");
}
