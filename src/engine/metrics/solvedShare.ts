import { among, atLeast, counting, is, matured, rate, setting } from "./algebra";
import type { Metric } from "./metric";

/**
 * Resolution rate (S4-05, S4-18): of the tickets created in the period that are old enough to be
 * judged, those that are resolved [SOLV1].
 */
export const solvedShare: Metric = {
  id: "RESOLVED",
  mission: "M25",
  unit: "share",
  direction: "up",
  clock: "created",
  attribution: "resolver",
  minimum: "tickets",
  measure: rate(
    among(
      matured(atLeast("ageDays", setting("solvedMaturityDays")), {
        limit: setting("solvedMaturityDays"),
        unit: "day",
      }),
    ),
    counting(is("resolved")),
  ),
};
