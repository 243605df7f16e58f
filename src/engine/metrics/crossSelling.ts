import { among, counting, is, rate } from "./algebra";
import type { Metric } from "./metric";

/** Cross-selling (S1-26, S1-36): of the customers who were recommended something, buyers [CROSS1]. */
export const crossSelling: Metric = {
  id: "CROSSSELL",
  mission: "M54",
  unit: "share",
  direction: "up",
  clock: "created",
  minimum: "tickets",
  measure: rate(among(is("recommended")), counting(is("recommendedBought"))),
};
