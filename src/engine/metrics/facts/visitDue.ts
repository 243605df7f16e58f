import { NO, YES } from "../../tickets/columns";
import { isAfter } from "../moments";
import type { ConditionFact } from "./fact";

/** A visit was promised for a moment that has come. */
export const visitDue: ConditionFact = {
  needs: [["visitPromisedAt"]],
  derive(from) {
    const { asOf, size } = from;
    const promisedAt = from.numbers("visitPromisedAt");
    const vector = from.answers();
    for (let ticket = 0; ticket < size; ticket++) {
      const moment = promisedAt[ticket]!;
      vector[ticket] = moment > 0 && !isAfter(moment, asOf) ? YES : NO;
    }
    return vector;
  },
};
