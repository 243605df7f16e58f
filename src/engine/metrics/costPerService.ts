import { among, is, mean, of } from "./algebra";
import { sharedOut } from "./daily/shares";
import type { Metric } from "./metric";

/**
 * Cost per service (S0-18): the cost of the tickets resolved in the period by the number of those that
 * have one [COST1]. In the sheet's own currency.
 */
export const costPerService: Metric = {
  id: "COST",
  mission: "M41",
  unit: "money",
  direction: "down",
  clock: "resolved",
  attribution: "resolver",
  minimum: "tickets",
  measure: mean(of("cost"), among(is("resolved"))),
  daily: [sharedOut("cost", "received"), sharedOut("cost", "callsAnswered")],
};
