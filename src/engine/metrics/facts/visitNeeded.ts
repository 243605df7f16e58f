import { NO, YES } from "../../tickets/columns";
import type { ConditionFact } from "./fact";

/** A visit was promised or made. */
export const visitNeeded: ConditionFact = {
  needs: [["visitPromisedAt"], ["visitArrivedAt"]],
  derive(from) {
    const { size } = from;
    const promisedAt = from.numbers("visitPromisedAt");
    const arrivedAt = from.numbers("visitArrivedAt");
    const vector = from.answers();
    for (let ticket = 0; ticket < size; ticket++) {
      const isNone = Number.isNaN(promisedAt[ticket]!) && Number.isNaN(arrivedAt[ticket]!);
      vector[ticket] = isNone ? NO : YES;
    }
    return vector;
  },
};
