import { among, is, median, of } from "./algebra";
import type { Metric } from "./metric";

/**
 * First response time (S0-06): median minutes from creation to the first response, of the tickets
 * created in the period that have one [FRT1]. The median, because one forgotten ticket spoils a
 * mean.
 */
export const firstResponse: Metric = {
  id: "FRT",
  unit: "minutes",
  direction: "down",
  clock: "created",
  minimum: "tickets",
  measure: median(of("firstResponseMinutes"), among(is("answered"))),
};
