import { notColumn } from "../kleene";
import type { ConditionFact } from "./fact";

/** The sheet marks the ticket as one that the first level cannot solve (net FCR, mission B.3). */
export const beyondFirstLevel: ConditionFact = {
  needs: [["eligible"]],
  derive: (from) => notColumn(from.flags("eligible"), from.answers()),
};
