import { among, counting, is, rate } from "./algebra";
import type { Metric } from "./metric";

/**
 * Escalation (S0-14): share of the tickets created in the period that were passed to a higher level
 * [ESC1]. Of all tickets; complaints passed to a higher level by complaints (S1-16) is another metric.
 */
export const escalationRate: Metric = {
  id: "ESCALATION",
  mission: "M26",
  unit: "share",
  direction: "down",
  clock: "created",
  minimum: "tickets",
  measure: rate(among(), counting(is("escalated"))),
};
