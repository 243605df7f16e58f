import { among, counting, is, rate } from "./algebra";
import type { Metric } from "./metric";

/**
 * Overdue tickets (S0-09): of the tickets created in the period that have a target, the share that
 * missed it [OVD1]. An open ticket past its due time has missed it.
 */
export const overdueShare: Metric = {
  id: "OVERDUE",
  mission: "M17",
  unit: "share",
  direction: "down",
  clock: "created",
  minimum: "tickets",
  measure: rate(among(is("hasTarget")), counting(is("overdue"))),
};
