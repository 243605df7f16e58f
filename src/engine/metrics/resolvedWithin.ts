import {
  among,
  and,
  atMost,
  counting,
  is,
  its,
  matured,
  moreThan,
  or,
  rate,
  type Limit,
} from "./algebra";
import type { Metric } from "./metric";

/**
 * Resolved within so many hours, of the tickets created in the period that are resolved or older
 * than that [RES4]. An open ticket is a miss from then on; until then it is left out.
 */
const resolvedWithin = (id: string, hours: Limit): Metric => ({
  id,
  mission: "M16",
  unit: "share",
  direction: "up",
  clock: "created",
  attribution: "resolver",
  minimum: "tickets",
  measure: rate(
    among(matured(or(is("resolved"), moreThan("ageHours", hours)), { limit: hours, unit: "hour" })),
    counting(and(is("resolved"), atMost("resolvedAfterHours", hours))),
  ),
});

/** Within the target of the ticket's channel; two hours, where none is set (S4-07). */
export const resolvedWithinTarget = resolvedWithin("RESOLVED.WITHIN", its("resolutionTarget"));

/** Return or exchange within a day (S0-04). */
export const resolvedWithin24Hours = resolvedWithin("RESOLVED.24H", 24);

/** Work completed within two days (S0-08). */
export const resolvedWithin48Hours = resolvedWithin("RESOLVED.48H", 48);
