import { isAfter } from "../moments";
import type { QuantityFact } from "./fact";

/**
 * Minutes from creation until somebody accepted or diagnosed the ticket (mission M14), by the clock
 * of the settings. Missing while nobody has; a first response is not taken for it.
 */
export const acknowledgeMinutes: QuantityFact = {
  needs: [["createdAt", "acknowledgedAt"]],
  derive(from) {
    const { asOf, clock, size } = from;
    const createdAt = from.numbers("createdAt");
    const acknowledgedAt = from.numbers("acknowledgedAt");
    const minutes = from.quantity();
    for (let ticket = 0; ticket < size; ticket++) {
      const moment = acknowledgedAt[ticket]!;
      const span = clock.minutesBetween(createdAt[ticket]!, moment);
      minutes[ticket] = span >= 0 && !isAfter(moment, asOf) ? span : Number.NaN;
    }
    return minutes;
  },
};
