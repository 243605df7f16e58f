import {
  among,
  atMost,
  counting,
  evident,
  is,
  its,
  matured,
  moreThan,
  not,
  or,
  rate,
  whereTold,
} from "./algebra";
import type { Metric } from "./metric";

const target = its("firstResponseTarget");

/**
 * First responses within the target of the ticket's channel (S0-06, S1-02, S4-07), of the tickets
 * created in the period that have been answered or have waited longer than the target [FRT5]. A ticket
 * nobody answers is a miss, else leaving it unanswered would raise the share; one that still has time
 * is left out.
 */
export const firstResponseWithinTarget: Metric = {
  id: "FRT.WITHIN",
  mission: "M12",
  unit: "share",
  direction: "up",
  clock: "created",
  attribution: "firstResponder",
  minimum: "tickets",
  measure: rate(
    among(
      matured(or(is("answered"), moreThan("ageMinutes", target)), {
        limit: target,
        unit: "minute",
      }),
      whereTold(not(evident(is("botOnly")))),
      whereTold(not(evident(is("agentStarted")))),
    ),
    counting(is("answered"), atMost("firstResponseMinutes", target)),
  ),
};
