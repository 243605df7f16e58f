import { among, and, atMost, counting, is, moreThan, or, rate } from "./algebra";
import type { Metric } from "./metric";

/**
 * Resolved within so many hours, of the tickets created in the period that are resolved or older
 * than that [RES4]. An open ticket is a miss from then on; until then it is left out.
 */
const resolvedWithin = (hours: number): Metric => ({
  id: `RESOLVED.${hours}H`,
  unit: "share",
  direction: "up",
  clock: "created",
  minimum: "tickets",
  measure: rate(
    among(or(is("resolved"), moreThan("ageMinutes", hours * 60))),
    counting(and(is("resolved"), atMost("resolutionHours", hours))),
  ),
});

/** Return or exchange within a day (S0-04). */
export const resolvedWithin24Hours = resolvedWithin(24);

/** Work completed within two days (S0-08). */
export const resolvedWithin48Hours = resolvedWithin(48);
