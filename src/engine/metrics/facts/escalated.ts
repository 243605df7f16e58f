import type { ConditionFact } from "./fact";

/** The ticket was passed to a higher level, as the sheet's flag says. */
export const escalated: ConditionFact = {
  needs: [["escalated"]],
  derive: (from) => from.flags("escalated"),
};
