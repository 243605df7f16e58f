import { NO, TOO_LATE } from "../../tickets/columns";
import type { QuantityFact } from "./fact";
import { recordedResolution } from "./recordedResolution";
import { resolutionHours } from "./resolutionHours";
import { resolved } from "./resolved";

/**
 * Hours to the resolution, as limits are compared with them: infinite where it came over a year after
 * the creation. Such a time is not believed, but it is no reason to forget that the ticket was late.
 */
export const resolvedAfterHours: QuantityFact = {
  ...resolutionHours,
  derive(from) {
    const { size } = from;
    const hours = from.of(resolutionHours);
    const moments = from.of(recordedResolution);
    const isResolved = from.of(resolved);
    const limited = from.quantity();
    for (let ticket = 0; ticket < size; ticket++) {
      const isLate = moments[ticket] === TOO_LATE && isResolved[ticket] !== NO;
      limited[ticket] = isLate ? Number.POSITIVE_INFINITY : hours[ticket]!;
    }
    return limited;
  },
};
