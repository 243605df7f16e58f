import {
  readOptionsOf,
  readTicketSheets,
  type Cells,
  type ReadOutcome,
  type TicketSheet,
} from "../../engine";
import { rulesOf } from "../rules";
import { handleText } from "./handleText";
import type { FoundTickets } from "./ticketSource";

/** Tickets and rules behind a handle: one state of the workbook, read once for all formulas. */
export interface Opened {
  readonly handle: string;
  /** By the workbook's rules, as the pane reads them. */
  readonly read: ReadOutcome;
  /** The workbook's tables of rules by name, with their header rows. */
  readonly rules: ReadonlyMap<string, Cells>;
}

export function opened(
  { places, rules }: FoundTickets,
  sheets: readonly TicketSheet[],
  short: string,
): Opened {
  const names = places.map(({ name }) => name);
  const read = readTicketSheets(sheets, readOptionsOf(rulesOf(rules).rulebook));
  return { handle: handleText(names, short), read, rules };
}

/** Six or seven letters and digits of a state, for a handle. */
export function shortState(state: string): string {
  const [, first = "0"] = state.split(":");
  return Number(first).toString(36).padStart(6, "0");
}
