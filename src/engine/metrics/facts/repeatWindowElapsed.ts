import { UNKNOWN, YES, NO } from "../../tickets/columns";
import { isAfter } from "../moments";
import { contacts } from "./contacts";
import type { ConditionFact } from "./fact";
import { settledMoment } from "./settledMoment";

/**
 * The customer has had the whole repeat window since the resolution (since the creation, of a
 * ticket without one) to come again. Asked only where repeats can be told.
 */
export const repeatWindowElapsed: ConditionFact = {
  needs: contacts.needs,
  derive(from) {
    const { asOf, size } = from;
    const latest = asOf - from.settings.repeatWindowDays;
    const since = from.of(settledMoment);
    const vector = from.answers();
    for (let ticket = 0; ticket < size; ticket++) {
      const moment = since[ticket]!;
      vector[ticket] = Number.isNaN(moment) ? UNKNOWN : isAfter(moment, latest) ? NO : YES;
    }
    return vector;
  },
};
