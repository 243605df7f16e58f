import { isAfter, minutesBetween } from "../moments";
import type { QuantityFact } from "./fact";

/**
 * Minutes from creation to the first response: the sheet's own duration, else by the calendar
 * clock. Missing while there is none, or none yet at `asOf`. A negative span is missing; it is
 * never clipped to zero.
 */
export const firstResponseMinutes: QuantityFact = {
  needs: [["firstResponseDuration"], ["createdAt", "firstResponseAt"]],
  derive(from) {
    const { asOf, size } = from;
    const durations = from.numbers("firstResponseDuration");
    const createdAt = from.numbers("createdAt");
    const respondedAt = from.numbers("firstResponseAt");

    const minutes = from.quantity();
    for (let ticket = 0; ticket < size; ticket++) {
      let span = durations[ticket]!;
      if (Number.isNaN(span)) span = minutesBetween(createdAt[ticket]!, respondedAt[ticket]!);
      const isYetToCome = isAfter(createdAt[ticket]! + span / 1440, asOf);
      minutes[ticket] = span >= 0 && !isYetToCome ? span : Number.NaN;
    }
    return minutes;
  },
};
