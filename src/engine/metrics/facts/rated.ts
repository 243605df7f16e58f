import { blankAnswers } from "../answers";
import { NO, YES } from "../../tickets/columns";
import { isAfter } from "../moments";
import type { ConditionFact } from "./fact";

/** The customer has given a rating. */
export const rated: ConditionFact = {
  needs: [["rating"]],
  derive(from) {
    const ratings = from.numbers("rating");
    const ratedAt = from.numbers("ratedAt");
    const vector = blankAnswers(from.table.size);
    for (let ticket = 0; ticket < vector.length; ticket++) {
      const isMissing = Number.isNaN(ratings[ticket]!) || isAfter(ratedAt[ticket]!, from.asOf);
      vector[ticket] = isMissing ? NO : YES;
    }
    return vector;
  },
};
