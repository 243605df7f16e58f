import { NO, YES } from "../../tickets/columns";
import { isAfter } from "../moments";
import type { ConditionFact } from "./fact";

/** The ticket, or the day, was there at the moment of judgement: it did not begin after it. */
export const here: ConditionFact = {
  needs: [],
  derive(from) {
    const { asOf, size } = from;
    const since = from.numbers(from.table.grain === "ticket" ? "createdAt" : "day");
    const vector = from.answers();
    for (let ticket = 0; ticket < size; ticket++)
      vector[ticket] = isAfter(since[ticket]!, asOf) ? NO : YES;
    return vector;
  },
};
