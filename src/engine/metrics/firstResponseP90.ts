import { among, is, of, quantile } from "./algebra";
import type { Metric } from "./metric";

/**
 * Nine of ten first responses came within so many minutes [FRT4].
 */
export const firstResponseP90: Metric = {
  id: "FRT.P90",
  unit: "minutes",
  direction: "down",
  clock: "created",
  minimum: "tickets",
  measure: quantile(0.9, of("firstResponseMinutes"), among(is("answered"))),
};
