import { among, atLeast, atMost, counting, is, optional, rate } from "./algebra";
import type { Metric } from "./metric";

/**
 * De-escalation (S1-17): of the complaints whose customer began displeased (1–2 of 5), those who
 * ended at least neutral (3) [CALM1]. Who said nothing at the end is left out.
 */
export const calmedCustomers: Metric = {
  id: "CALMED",
  mission: "M29",
  unit: "share",
  direction: "up",
  clock: "created",
  minimum: "tickets",
  measure: rate(
    among(optional(is("complaint")), atMost("sentimentStart", 2)),
    counting(atLeast("sentimentAfter", 3)),
  ),
};
