import { UNUSABLE } from "../../tickets/columns";
import type { QuantityFact } from "./fact";

/**
 * When the sheet says the ticket was resolved, whatever its status: its resolved time, else its
 * closed time. Where the sheet has neither column, creation plus the resolution duration stands in.
 */
export const recordedResolution: QuantityFact = {
  needs: [["resolvedAt"], ["closedAt"], ["createdAt", "resolutionDuration"]],
  derive(from) {
    const { size, table } = from;
    const resolvedAt = from.numbers("resolvedAt");
    if (!table.has("closedAt") && table.has("resolvedAt")) return resolvedAt;

    const moments = from.quantity();
    if (table.has("closedAt")) {
      const closedAt = from.numbers("closedAt");
      for (let ticket = 0; ticket < size; ticket++) {
        const moment = resolvedAt[ticket]!;
        const closed = closedAt[ticket]!;
        moments[ticket] = moment > UNUSABLE || Number.isNaN(closed) ? moment : closed;
      }
    } else {
      const createdAt = from.numbers("createdAt");
      const duration = from.numbers("resolutionDuration");
      for (let ticket = 0; ticket < size; ticket++)
        moments[ticket] = createdAt[ticket]! + duration[ticket]! / 1440;
    }
    return moments;
  },
};
