import { among, counting, is, rate } from "./algebra";
import { dailyParticipation } from "./daily/participation";
import type { Metric } from "./metric";

/**
 * Survey participation (mission M02): ratings by customers asked [PART1]. It tells how far CSAT can be
 * trusted and is not scored.
 */
export const participation: Metric = {
  id: "PARTICIPATION",
  mission: "M02",
  unit: "share",
  direction: "none",
  clock: "rated",
  attribution: "agentAtRating",
  minimum: "tickets",
  measure: rate(among(is("surveyed")), counting(is("rated"))),
  daily: dailyParticipation,
};
