import { engineVersion, type Cells, type TicketSheet } from "../../engine";
import { fingerprint } from "../fingerprint";
import type { FoundTickets } from "./ticketSource";

/**
 * The state of tickets and rules. The same cells have the same state in another session too: a
 * workbook that is opened again unchanged has nothing to calculate.
 */
export function stateOf({ rules }: FoundTickets, sheets: readonly TicketSheet[]): string {
  const ofSheets = sheets.map(({ name, firstRow, cells }) => [name, firstRow, fingerprint(cells)]);
  return fingerprint([[engineVersion], ...ofSheets, ...printsOf(rules)]);
}

/** Changes when tables or sheets are renamed, grow or shrink, and with every rule. */
export const placesAndRules = ({ places, rules }: FoundTickets): string =>
  fingerprint([
    ...places.map(({ id, name, rows, columns }) => [id, name, rows, columns]),
    ...printsOf(rules),
  ]);

const printsOf = (rules: ReadonlyMap<string, Cells>) =>
  [...rules].map(([name, cells]) => ["rules", name, fingerprint(cells)]);
