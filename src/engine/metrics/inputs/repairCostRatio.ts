import type { Metric } from "../metric";

/** Repair cost ÷ revenue (S2-12, V074) [INP11]. */
export const repairCostRatio: Metric = {
  id: "REPAIRCOST",
  mission: "M42",
  unit: "share",
  direction: "down",
  clock: "created",
  levels: ["team", "company"],
  minimum: null,
  entered: { kind: "share", of: "amounts" },
};
