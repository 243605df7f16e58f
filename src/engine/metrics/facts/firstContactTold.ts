import { NO, UNKNOWN, YES } from "../../tickets/columns";
import type { ConditionFact } from "./fact";

/** The customer said whether the first contact had solved it. */
export const firstContactTold: ConditionFact = {
  needs: [["solvedFirst"]],
  derive(from) {
    const { size } = from;
    const flags = from.flags("solvedFirst");
    const vector = from.answers();
    for (let ticket = 0; ticket < size; ticket++)
      vector[ticket] = flags[ticket] === UNKNOWN ? NO : YES;
    return vector;
  },
};
