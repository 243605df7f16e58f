import { YES } from "../../tickets/columns";
import type { TicketTable } from "../../tickets/ticketTable";
import type { Settings } from "../settings";
import type { QuantityFact } from "./fact";
import { recordedResolution } from "./recordedResolution";
import { resolved } from "./resolved";

/**
 * Hours from creation to the resolution of a resolved ticket (mission B.2, M15): to its last one; to
 * its first one; or to its last one less the time of waiting for the customer, as the sheet gives it.
 *
 * The sheet's own duration, else by the clock of the settings. The working clock reads moments alone
 * where the sheet has them, and so does the first resolution. A negative span is missing; it is never
 * clipped to zero.
 */
export const resolutionHours: QuantityFact = {
  needs: [["resolutionDuration"], ["createdAt", "resolvedAt"], ["createdAt", "closedAt"]],
  lacks(table, settings) {
    const { clock, resolutionKind } = settings;
    const lacking: string[] = [];
    if (resolutionKind === "first" && !hasFirst(table)) lacking.push("firstResolution");
    if (resolutionKind === "active" && !table.has("waitDuration")) lacking.push("waitingTime");
    if (clock === "working" && !readsMoments(table, settings)) lacking.push("workingClock");
    return lacking;
  },
  derive(from) {
    const { clock, settings, size, table } = from;
    const isResolved = from.of(resolved);
    const createdAt = from.numbers("createdAt");
    const isFirst = settings.resolutionKind === "first" && hasFirst(table);
    const end = isFirst ? from.numbers("firstResolvedAt") : from.of(recordedResolution);
    const minutes = from.numbers("resolutionDuration");
    const waiting = from.numbers("waitDuration");
    const usesDurations = !readsMoments(table, settings);
    const isActive = settings.resolutionKind === "active" && table.has("waitDuration");

    const hours = from.quantity();
    for (let ticket = 0; ticket < size; ticket++) {
      let span = usesDurations ? minutes[ticket]! / 60 : Number.NaN;
      if (Number.isNaN(span)) span = clock.hoursBetween(createdAt[ticket]!, end[ticket]!);
      if (isActive) span -= waiting[ticket]! / 60;
      hours[ticket] = isResolved[ticket] === YES && span >= 0 ? span : Number.NaN;
    }
    return hours;
  },
};

const hasFirst = (table: TicketTable): boolean =>
  table.has("createdAt") && table.has("firstResolvedAt");

const readsMoments = (table: TicketTable, { clock, resolutionKind }: Settings): boolean =>
  (resolutionKind === "first" && hasFirst(table)) ||
  (clock === "working" &&
    table.has("createdAt") &&
    (table.has("resolvedAt") || table.has("closedAt")));
