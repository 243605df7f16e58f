import { among, atLeast, counting, is, rate, setting } from "./algebra";
import type { Metric } from "./metric";

/**
 * Customer satisfaction (S0-01, S3-03): of the ratings received in the period, the share of at least
 * 4 of 5 [CSAT1]. Who did not answer is not in it; see participation.
 */
export const satisfaction: Metric = {
  id: "CSAT",
  unit: "share",
  direction: "up",
  clock: "rated",
  minimum: "ratings",
  measure: rate(among(is("rated")), counting(atLeast("rating", setting("satisfiedFrom")))),
};
