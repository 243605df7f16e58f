import type { Metric } from "../metric";

/**
 * Cost growth (S4-08): (this − last) ÷ last, against the same period a year before, not applicable
 * where that is missing or not above zero (V073) [INP12].
 */
export const costGrowth: Metric = {
  id: "COSTGROWTH",
  mission: "M44",
  unit: "share",
  direction: "down",
  clock: "created",
  levels: ["company"],
  minimum: null,
  entered: { kind: "growth" },
};
