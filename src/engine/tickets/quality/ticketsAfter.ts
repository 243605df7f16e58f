import { happenings } from "../../metrics/happenings";
import type { Field } from "../fields";
import type { Place } from "../issue";
import type { TicketTable } from "../ticketTable";

/** Tickets to which something happened later than a moment that the caller names. */
export interface LaterTickets {
  readonly count: number;
  /** The latest of it, a 1900 serial. */
  readonly latest: number;
  /** Where the ticket with the latest stands. */
  readonly place: Place;
  readonly field: Field;
}

/**
 * Tickets later than a moment, today's end for one: their dates are mistyped, or the computer's clock
 * is wrong. The engine has no clock and its numbers know nothing of today [RD62]; whoever shows the
 * data may warn. Null: there are none.
 */
export function ticketsAfter(table: TicketTable, moment: number): LaterTickets | null {
  const columns = [...happenings, "day" as const].flatMap((field) => {
    const values = table.column(field)?.values;
    return values ? [{ field, values }] : [];
  });
  let count = 0;
  let latest = moment;
  let found: { readonly ticket: number; readonly field: Field } | null = null;
  for (let ticket = 0; ticket < table.size; ticket++) {
    let isLater = false;
    for (const { field, values } of columns) {
      const own = values[ticket]!;
      if (!(own > moment && Number.isFinite(own))) continue;
      isLater = true;
      if (own <= latest) continue;
      latest = own;
      found = { ticket, field };
    }
    if (isLater) count++;
  }
  return found && { count, latest, place: table.sheetOf(found.ticket), field: found.field };
}
