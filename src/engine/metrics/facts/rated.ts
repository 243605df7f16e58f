import { blankAnswers } from "../answers";
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
      const isYetToCome = isAfter(ratedAt[ticket]!, from.asOf);
      vector[ticket] = +!Number.isNaN(ratings[ticket]!) & +!isYetToCome;
    }
    return vector;
  },
};
