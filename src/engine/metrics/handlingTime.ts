import { among, is, mean, of } from "./algebra";
import { dailyHandling } from "./daily/handling";
import type { Metric } from "./metric";

/**
 * Average handling time (S1-34, S4-03): mean minutes of logged work a ticket, of those resolved in
 * the period that have some [AHT1]. Not the time to resolution.
 */
export const handlingTime: Metric = {
  id: "AHT",
  mission: "M18",
  unit: "minutes",
  direction: "down",
  clock: "resolved",
  attribution: "resolver",
  minimum: "tickets",
  measure: mean(of("handleMinutes"), among(is("resolved"))),
  daily: dailyHandling,
};
