import type { Metric } from "../metric";

/**
 * Staff utilisation (S3-07): handling time ÷ paid time (V077) [INP11]; not occupancy, whose
 * denominator is the time available. More is not always better: a curve with a band scores it.
 */
export const utilisation: Metric = {
  id: "UTILISATION",
  mission: "M46",
  unit: "share",
  direction: "none",
  clock: "created",
  minimum: null,
  entered: { kind: "share", of: "amounts", to: 2 },
};
