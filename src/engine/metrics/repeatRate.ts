import { among, counting, is, rate } from "./algebra";
import type { Metric } from "./metric";

/**
 * Repeat tickets (S1-15): share of the tickets created in the period that repeat an earlier one
 * [REP1]. The check on FCR: one that rises while this rises too is not to be believed.
 */
export const repeatRate: Metric = {
  id: "REPEAT",
  mission: "M23",
  unit: "share",
  direction: "down",
  clock: "created",
  minimum: "tickets",
  measure: rate(among(), counting(is("repeat"))),
};
