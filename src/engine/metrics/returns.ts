import { among, atMost, counting, is, matured, moreThan, or, rate } from "./algebra";
import type { Metric } from "./metric";

/**
 * Returns, exchanges and refunds finished within a day (S0-04, S2-07): by those created in the period
 * that are finished or older than that [RET1].
 */
export const returnsWithin24Hours: Metric = {
  id: "RETURNS.24H",
  mission: "M20",
  unit: "share",
  direction: "up",
  clock: "created",
  attribution: "resolver",
  minimum: "tickets",
  measure: rate(
    among(
      is("returned"),
      matured(or(is("resolved"), moreThan("ageHours", 24)), { limit: 24, unit: "hour" }),
    ),
    counting(is("resolved"), atMost("resolvedAfterHours", 24)),
  ),
};
