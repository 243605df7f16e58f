import {
  among,
  atLeast,
  atMost,
  counting,
  is,
  known,
  matured,
  moreThan,
  or,
  rate,
} from "./algebra";
import type { Metric } from "./metric";

const visits = { unit: "share", direction: "up", minimum: "tickets" } as const;

/**
 * Arrival in time (S0-10): of the visits promised for a moment in the period, itself past, those
 * where the engineer was there by then [VIS1]. Nobody there is a miss.
 */
export const arrivalInTime: Metric = {
  ...visits,
  id: "ARRIVAL",
  mission: "M19",
  clock: "visited",
  measure: rate(among(is("visitDue")), counting(is("arrivedInTime"))),
};

/**
 * On site within a day (S2-14): of the tickets with a visit, those where the engineer arrived within
 * 24 hours of the creation [VIS2].
 */
export const onSiteWithin24Hours: Metric = {
  ...visits,
  id: "ONSITE.24H",
  mission: "M16",
  clock: "created",
  measure: rate(
    among(
      is("visitNeeded"),
      matured(or(known("arrivalHours"), moreThan("ageDays", 1)), { limit: 1, unit: "day" }),
    ),
    counting(known("arrivalHours"), atMost("arrivalHours", 24)),
  ),
};

/**
 * First-time fix (S2-10, S3-05): of the tickets resolved in the period with a visit, those that took
 * one [VIS3]. Sources call it FCR too; it is another metric.
 */
export const firstTimeFix: Metric = {
  ...visits,
  id: "FIRSTFIX",
  mission: "M22",
  clock: "resolved",
  attribution: "resolver",
  measure: rate(among(is("resolved"), atLeast("visits", 1)), counting(atMost("visits", 1))),
};
