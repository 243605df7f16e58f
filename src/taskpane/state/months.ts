import { parsePeriod, monthsOf, type TicketTable } from "../../engine";
import type { Month } from "./pane";

/** A month counts as complete when a ticket came on one of its last so many days [choice]. */
const lastDays = 3;

/** A month with fewer than this share of the busiest month's tickets is stray dates [choice]. */
const strayShare = 0.02;

/** The months of the tickets, ascending, with the tickets created in each. */
export function ticketMonths(table: TicketTable): readonly Month[] {
  const days = createdByDay(table);
  return monthsOf(table).flatMap((month) => {
    const period = parsePeriod(month);
    if (period === null) return [];

    let tickets = 0;
    let latest = -Infinity;
    for (const [day, count] of days) {
      if (day < period.from || day >= period.to) continue;
      tickets += count;
      latest = Math.max(latest, day);
    }
    return [{ month, tickets, complete: latest >= period.to - lastDays }];
  });
}

/** The month to offer first: the latest complete one, else the latest with a fair number of tickets. */
export function latestComplete(months: readonly Month[]): string | null {
  const busiest = Math.max(...months.map(({ tickets }) => tickets));
  const real = months.filter(({ tickets }) => tickets > 0 && tickets >= busiest * strayShare);
  const complete = real.filter((month) => month.complete);
  return (complete.at(-1) ?? real.at(-1) ?? months.at(-1))?.month ?? null;
}

function createdByDay(table: TicketTable): ReadonlyMap<number, number> {
  const days = new Map<number, number>();
  for (const moment of table.column("createdAt")?.values ?? []) {
    if (Number.isNaN(moment)) continue;
    const day = Math.floor(moment);
    days.set(day, (days.get(day) ?? 0) + 1);
  }
  return days;
}
