import type { Period } from "../calendar/period";
import { weekdayOf, weekdays } from "../calendar/weekday";
import { isAfter } from "../metrics/moments";
import { notApplicable, type NotApplicable } from "../metrics/outcome";
import type { TicketTable } from "../tickets/ticketTable";

/** Tickets by the weekday and hour of their creation, or why there are none [INS1]. */
export type Arrivals =
  | {
      readonly kind: "counted";
      /** `counts[weekday][hour]`, Monday first, hours 0–23 on the workplace's clock. */
      readonly counts: readonly (readonly number[])[];
      /** How often each weekday occurs in the period; null without a period. */
      readonly days: readonly number[] | null;
      /** In `counts`. */
      readonly total: number;
      /** Tickets of the period whose creation is a day without a time [INS2]. */
      readonly withoutTime: number;
    }
  | NoArrivals;

/** "noTimes": the sheet gives days alone. */
export type NoArrivals =
  NotApplicable | { readonly kind: "notApplicable"; readonly reason: "noTimes" };

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

interface Month {
  readonly period: Period | null;
  /** Tickets that came later are not there yet; null: all are. */
  readonly asOf: number | null;
}

export function arrivalsByHour(table: TicketTable, { period, asOf }: Month): Arrivals {
  if (table.grain !== "ticket") return notApplicable("otherGrain");
  const createdAt = table.column("createdAt")?.values;
  if (!createdAt) return notApplicable("missingColumn", [[{ field: "createdAt" }]]);

  const counts = weekdays.map(() => Array.from({ length: 24 }, () => 0));
  let total = 0;
  let withoutTime = 0;
  for (const moment of createdAt) {
    if (!Number.isFinite(moment)) continue;
    if (period && !(moment >= period.from && moment < period.to)) continue;
    if (asOf !== null && isAfter(moment, asOf)) continue;
    // Serials are floating point: 10:00 may stand a hair before ten.
    const milliseconds = Math.round(moment * DAY);
    const timeOfDay = milliseconds % DAY;
    if (timeOfDay === 0) {
      withoutTime++;
      continue;
    }
    counts[weekdayOf(milliseconds / DAY)]![Math.floor(timeOfDay / HOUR)]!++;
    total++;
  }
  if (total === 0)
    return withoutTime > 0
      ? { kind: "notApplicable", reason: "noTimes" }
      : notApplicable("noTickets");
  return { kind: "counted", counts, days: period && daysOf(period), total, withoutTime };
}

function daysOf({ from, to }: Period): readonly number[] {
  const days = weekdays.map(() => 0);
  for (let day = from; day < to; day++) days[weekdayOf(day)]!++;
  return days;
}
