import { among, is, mean, of } from "./algebra";
import type { Metric } from "./metric";

/**
 * Cost per service (S0-18): the cost of the tickets resolved in the period by the number of those that
 * have one [COST1]. In the sheet's own currency.
 */
export const costPerService: Metric = {
  id: "COST",
  unit: "money",
  direction: "down",
  clock: "resolved",
  minimum: "tickets",
  measure: mean(of("cost"), among(is("resolved"))),
};
