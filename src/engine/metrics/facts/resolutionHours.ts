import { YES } from "../../tickets/columns";
import { hoursBetween } from "../moments";
import type { QuantityFact } from "./fact";
import { recordedResolution } from "./recordedResolution";
import { resolved } from "./resolved";

/**
 * Hours from creation to the (last) resolution of a resolved ticket: the sheet's own duration,
 * else by the calendar clock. A negative span is missing; it is never clipped to zero.
 */
export const resolutionHours: QuantityFact = {
  needs: [["resolutionDuration"], ["createdAt", "resolvedAt"], ["createdAt", "closedAt"]],
  derive(from) {
    const { size } = from;
    const isResolved = from.of(resolved);
    const minutes = from.numbers("resolutionDuration");
    const createdAt = from.numbers("createdAt");
    const resolvedAt = from.of(recordedResolution);

    const hours = from.quantity();
    for (let ticket = 0; ticket < size; ticket++) {
      let span = minutes[ticket]! / 60;
      if (Number.isNaN(span)) span = hoursBetween(createdAt[ticket]!, resolvedAt[ticket]!);
      hours[ticket] = isResolved[ticket] === YES && span >= 0 ? span : Number.NaN;
    }
    return hours;
  },
};
