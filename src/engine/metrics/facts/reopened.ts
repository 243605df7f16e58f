import { blankAnswers } from "../answers";
import { NO, UNKNOWN, YES } from "../../tickets/columns";
import type { ConditionFact } from "./fact";

/** The ticket was opened again at least once after a resolution. */
export const reopened: ConditionFact = {
  needs: [["reopens"]],
  derive(from) {
    const reopens = from.numbers("reopens");
    const vector = blankAnswers(from.table.size);
    for (let ticket = 0; ticket < vector.length; ticket++) {
      const times = reopens[ticket]!;
      vector[ticket] = Number.isNaN(times) ? UNKNOWN : times >= 1 ? YES : NO;
    }
    return vector;
  },
};
