import { among, is, mean, median, of, quantile } from "./algebra";
import { dailyResolution } from "./daily/resolution";
import type { Metric } from "./metric";

const resolutions = {
  mission: "M15",
  unit: "hours",
  direction: "down",
  clock: "resolved",
  attribution: "resolver",
  minimum: "tickets",
} as const;
const resolved = among(is("resolved"));

/**
 * Resolution time (S0-08, S2-06): median hours from creation to the last resolution, of the tickets
 * resolved in the period [RES1]. What is still open has no such time and is left out. To the first
 * resolution, or without the waiting for the customer, by the setting `resolutionKind` [RES5].
 */
export const resolution: Metric = {
  ...resolutions,
  id: "RESOLUTION",
  measure: median(of("resolutionHours"), resolved),
};

/** For comparison with tools that tell no median [RES2]. */
export const resolutionMean: Metric = {
  ...resolutions,
  id: "RESOLUTION.MEAN",
  measure: mean(of("resolutionHours"), resolved),
  daily: dailyResolution,
};

/** Nine of ten tickets were resolved within so many hours [RES3]. */
export const resolutionP90: Metric = {
  ...resolutions,
  id: "RESOLUTION.P90",
  measure: quantile(0.9, of("resolutionHours"), resolved),
};
