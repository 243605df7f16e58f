import { happenings } from "../../metrics/asOf";
import type { Place } from "../issue";
import type { TicketTable } from "../ticketTable";

/** Tickets to which something happened later than a moment that the caller names. */
export interface LaterTickets {
  readonly count: number;
  /** The latest of it, a 1900 serial. */
  readonly latest: number;
  /** Where the ticket with the latest stands. */
  readonly place: Place;
}

/**
 * Tickets later than a moment, today's end for one: their dates are mistyped, or the computer's clock
 * is wrong. The engine has no clock and its numbers know nothing of today [RD62]; whoever shows the
 * data may warn. Null: there are none.
 */
export function ticketsAfter(table: TicketTable, moment: number): LaterTickets | null {
  const columns = [...happenings, "day" as const].flatMap(
    (field) => table.column(field)?.values ?? [],
  );
  let count = 0;
  let latest = moment;
  let where = -1;
  for (let ticket = 0; ticket < table.size; ticket++) {
    let own = moment;
    for (const values of columns)
      if (values[ticket]! > own && Number.isFinite(values[ticket])) own = values[ticket]!;
    if (own > moment) count++;
    if (own > latest) {
      latest = own;
      where = ticket;
    }
  }
  return where < 0 ? null : { count, latest, place: table.sheetOf(where) };
}
