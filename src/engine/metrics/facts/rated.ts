import { isAfter } from "../moments";
import { conditionVector } from "./conditionVector";
import type { ConditionFact } from "./fact";

/** The customer has given a rating. */
export const rated: ConditionFact = {
  needs: [["rating"]],
  derive(from) {
    const ratings = from.numbers("rating");
    const ratedAt = from.numbers("ratedAt");
    return conditionVector(
      from.table.size,
      (ticket) => !Number.isNaN(ratings[ticket]!) && !isAfter(ratedAt[ticket]!, from.asOf),
    );
  },
};
