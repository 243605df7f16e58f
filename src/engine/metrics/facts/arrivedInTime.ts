import { NO, UNKNOWN, UNUSABLE, YES } from "../../tickets/columns";
import { isAfter } from "../moments";
import type { ConditionFact } from "./fact";

/**
 * The engineer was there by the promised moment, itself in time. No arrival by then is a miss, like
 * an open ticket past its due time.
 */
export const arrivedInTime: ConditionFact = {
  needs: [["visitPromisedAt", "visitArrivedAt"]],
  derive(from) {
    const { size } = from;
    const promisedAt = from.numbers("visitPromisedAt");
    const arrivedAt = from.numbers("visitArrivedAt");
    const vector = from.answers();
    for (let ticket = 0; ticket < size; ticket++) {
      const arrived = arrivedAt[ticket]!;
      if (Number.isNaN(arrived)) vector[ticket] = NO;
      else if (arrived === UNUSABLE) vector[ticket] = UNKNOWN;
      else vector[ticket] = isAfter(arrived, promisedAt[ticket]!) ? NO : YES;
    }
    return vector;
  },
};
