import { among, atMost, counting, is, moreThan, or, rate, setting } from "./algebra";
import type { Metric } from "./metric";

/**
 * First responses within the target (S0-06, S4-07), of the tickets created in the period that have
 * been answered or have waited longer than the target [FRT5]. A ticket nobody answers is a miss, else
 * leaving it unanswered would raise the share; one that still has time is left out.
 */
export const firstResponseWithinTarget: Metric = {
  id: "FRT.WITHIN",
  unit: "share",
  direction: "up",
  clock: "created",
  minimum: "tickets",
  measure: rate(
    among(or(is("answered"), moreThan("ageMinutes", setting("firstResponseTargetMinutes")))),
    counting(is("answered"), atMost("firstResponseMinutes", setting("firstResponseTargetMinutes"))),
  ),
};
