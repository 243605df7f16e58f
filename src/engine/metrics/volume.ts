import { among, count } from "./algebra";
import { dailyVolume } from "./daily/volume";
import type { Metric } from "./metric";

/**
 * Tickets created in the period [VOL1]. A quantity of work, not a merit: it is shown, not scored.
 */
export const volume: Metric = {
  id: "VOLUME",
  unit: "tickets",
  direction: "none",
  clock: "created",
  minimum: null,
  measure: count(among()),
  daily: dailyVolume,
};
