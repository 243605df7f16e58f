import { blankAnswers } from "../answers";
import { NO, YES } from "../../tickets/columns";
import { isAfter } from "../moments";
import type { ConditionFact } from "./fact";

/** The ticket was there at the moment of judgement: not created after it. */
export const here: ConditionFact = {
  needs: [],
  derive(from) {
    const createdAt = from.numbers("createdAt");
    const vector = blankAnswers(from.table.size);
    for (let ticket = 0; ticket < vector.length; ticket++)
      vector[ticket] = isAfter(createdAt[ticket]!, from.asOf) ? NO : YES;
    return vector;
  },
};
