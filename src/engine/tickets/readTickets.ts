import type { Cells } from "./cells";
import { readTicketSheets } from "./sets/readTicketSheets";
import type { ReadOptions, ReadOutcome } from "./ticketTable";

/** A sheet's cells become tickets, with all that was wrong, left out or undecided beside them. */
export const readTickets = (cells: Cells, options: ReadOptions = {}): ReadOutcome =>
  readTicketSheets([{ name: null, cells, firstRow: options.firstRow ?? 1 }], options);
