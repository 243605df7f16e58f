import { TOO_LATE } from "../tickets/columns";
import type { TicketTable } from "../tickets/ticketTable";
import type { Settings } from "./settings";

/**
 * The moment at which the tickets are judged: the setting, else the latest moment at which anything
 * happened to any of them. Where a sheet gives durations in place of moments, creation plus duration
 * is such a moment. Null when the tickets hold no moment at all.
 */
export function asOfOf(table: TicketTable, settings: Settings): number | null {
  if (settings.asOf !== null) return settings.asOf;
  const kept = latestMoments.get(table);
  if (kept !== undefined) return kept;
  const latest = table.grain === "ticket" ? latestMoment(table) : endOfLatestDay(table);
  latestMoments.set(table, latest);
  return latest;
}

const latestMoments = new WeakMap<TicketTable, number | null>();

/** Moments at which something happened to a ticket; a due time is none. */
export const happenings = [
  "createdAt",
  "firstResponseAt",
  "acknowledgedAt",
  "resolvedAt",
  "closedAt",
  "ratedAt",
  "visitArrivedAt",
] as const;

function latestMoment(table: TicketTable): number | null {
  let latest = Number.NEGATIVE_INFINITY;
  for (const field of happenings) {
    const moments = table.column(field)?.values;
    if (!moments) continue;
    for (let i = 0; i < moments.length; i++) {
      const moment = moments[i]!;
      if (moment > latest && moment !== TOO_LATE) latest = moment;
    }
  }
  if (!table.has("firstResponseAt")) latest = latestOf(table, "firstResponseDuration", latest);
  if (!table.has("resolvedAt") && !table.has("closedAt"))
    latest = latestOf(table, "resolutionDuration", latest);
  return Number.isFinite(latest) ? latest : null;
}

/** Rows of agents' days tell the whole of their day [AGD1]. */
function endOfLatestDay(table: TicketTable): number | null {
  let latest = Number.NEGATIVE_INFINITY;
  for (const day of table.column("day")?.values ?? []) if (day > latest) latest = day;
  return Number.isFinite(latest) ? Math.floor(latest) + 1 : null;
}

function latestOf(
  table: TicketTable,
  duration: "firstResponseDuration" | "resolutionDuration",
  latest: number,
): number {
  const createdAt = table.column("createdAt")?.values;
  const minutes = table.column(duration)?.values;
  if (!createdAt || !minutes) return latest;
  for (let i = 0; i < minutes.length; i++) {
    const moment = createdAt[i]! + minutes[i]! / 1440;
    if (moment > latest) latest = moment;
  }
  return latest;
}
