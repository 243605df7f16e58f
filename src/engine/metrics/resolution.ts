import { among, is, median, of } from "./algebra";
import type { Metric } from "./metric";

/**
 * Resolution time (S0-08, S2-06): median hours from creation to the last resolution, of the tickets
 * resolved in the period [RES1]. What is still open has no such time and is left out.
 */
export const resolution: Metric = {
  id: "RESOLUTION",
  unit: "hours",
  direction: "down",
  clock: "resolved",
  minimum: "tickets",
  measure: median(of("resolutionHours"), among(is("resolved"))),
};
