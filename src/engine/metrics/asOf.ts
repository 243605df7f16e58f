import type { TicketTable } from "../tickets/ticketTable";
import { momentsIn } from "./happenings";
import type { Settings } from "./settings";

/**
 * The moment at which the tickets are judged: the setting, else the latest moment at which anything
 * happened to any of them. Null when the tickets hold no moment at all.
 */
export function asOfOf(table: TicketTable, settings: Settings): number | null {
  if (settings.asOf !== null) return settings.asOf;
  const kept = latestMoments.get(table);
  if (kept !== undefined) return kept;
  const moment = latestMoment(table);
  // Rows of agents' days tell the whole of their day [AGD1].
  const latest = table.grain === "ticket" || moment === null ? moment : Math.floor(moment) + 1;
  latestMoments.set(table, latest);
  return latest;
}

const latestMoments = new WeakMap<TicketTable, number | null>();

function latestMoment(table: TicketTable): number | null {
  let latest = Number.NEGATIVE_INFINITY;
  for (const { at } of momentsIn(table))
    for (let ticket = 0; ticket < table.size; ticket++) {
      const moment = at(ticket);
      if (moment > latest && Number.isFinite(moment)) latest = moment;
    }
  return Number.isFinite(latest) ? latest : null;
}
