import { isAfter } from "../moments";
import type { ConditionFact } from "./fact";

/** The customer has given a rating. */
export const rated: ConditionFact = {
  needs: [["rating"]],
  derive(from) {
    const { asOf, size } = from;
    const ratings = from.numbers("rating");
    const ratedAt = from.numbers("ratedAt");
    const vector = from.answers();
    for (let ticket = 0; ticket < size; ticket++) {
      const isYetToCome = isAfter(ratedAt[ticket]!, asOf);
      vector[ticket] = +!Number.isNaN(ratings[ticket]!) & +!isYetToCome;
    }
    return vector;
  },
};
