import { among, atLeast, counting, is, rate, setting } from "./algebra";
import type { Metric } from "./metric";

/**
 * Satisfaction attainment (S0-02): of the ratings, those that reach the bar [CSAT4]. The source does
 * not say of what the share is; of ratings [choice], so that it equals CSAT as long as that counts
 * ratings, and stays what it is when `csatScale` makes a mean of CSAT.
 */
export const satisfactionAttainment: Metric = {
  id: "CSAT.ATTAINED",
  mission: "M05",
  unit: "share",
  direction: "up",
  clock: "rated",
  attribution: "agentAtRating",
  minimum: "ratings",
  measure: rate(among(is("rated")), counting(atLeast("rating", setting("satisfiedFrom")))),
};
