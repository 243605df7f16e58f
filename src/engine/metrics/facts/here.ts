import { isAfter } from "../moments";
import { conditionVector } from "./conditionVector";
import type { ConditionFact } from "./fact";

/** The ticket was there at the moment of judgement: not created after it. */
export const here: ConditionFact = {
  needs: [],
  derive(from) {
    const createdAt = from.numbers("createdAt");
    return conditionVector(from.table.size, (ticket) => !isAfter(createdAt[ticket]!, from.asOf));
  },
};
