import { NO, UNKNOWN, YES } from "../../tickets/columns";
import type { ConditionFact } from "./fact";

/** The ticket was opened again at least once after a resolution. */
export const reopened: ConditionFact = {
  needs: [["reopens"]],
  derive(from) {
    const { size } = from;
    const reopens = from.numbers("reopens");
    const vector = from.answers();
    for (let ticket = 0; ticket < size; ticket++) {
      const times = reopens[ticket]!;
      vector[ticket] = Number.isNaN(times) ? UNKNOWN : times >= 1 ? YES : NO;
    }
    return vector;
  },
};
