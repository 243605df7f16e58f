import { NO, UNKNOWN, UNUSABLE, YES } from "../../tickets/columns";
import { isAfter } from "../moments";
import type { ConditionFact } from "./fact";

/** Somebody has accepted or diagnosed the ticket. UNKNOWN where the time cannot be used. */
export const acknowledged: ConditionFact = {
  needs: [["acknowledgedAt"]],
  derive(from) {
    const { asOf, size } = from;
    const acknowledgedAt = from.numbers("acknowledgedAt");
    const createdAt = from.numbers("createdAt");
    const vector = from.answers();
    for (let ticket = 0; ticket < size; ticket++) {
      const moment = acknowledgedAt[ticket]!;
      if (Number.isNaN(moment) || isAfter(moment, asOf)) vector[ticket] = NO;
      else if (moment === UNUSABLE || isAfter(createdAt[ticket]!, moment)) vector[ticket] = UNKNOWN;
      else vector[ticket] = YES;
    }
    return vector;
  },
};
