import { among, counting, is, rate } from "./algebra";
import type { Metric } from "./metric";

/**
 * Survey participation (mission M02): ratings by customers asked [PART1]. It tells how far CSAT can be
 * trusted and is not scored.
 */
export const participation: Metric = {
  id: "PARTICIPATION",
  unit: "share",
  direction: "none",
  clock: "rated",
  minimum: "tickets",
  measure: rate(among(is("surveyed")), counting(is("rated"))),
};
