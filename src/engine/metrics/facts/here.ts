import { NO, YES } from "../../tickets/columns";
import { isAfter } from "../moments";
import type { ConditionFact } from "./fact";

/** The ticket was there at the moment of judgement: not created after it. */
export const here: ConditionFact = {
  needs: [],
  derive(from) {
    const { asOf, size } = from;
    const createdAt = from.numbers("createdAt");
    const vector = from.answers();
    for (let ticket = 0; ticket < size; ticket++)
      vector[ticket] = isAfter(createdAt[ticket]!, asOf) ? NO : YES;
    return vector;
  },
};
