import type { Metric } from "../metric";

/** Cost ÷ budget (S2-14, S3-18) [INP11]; a curve with a band scores it. */
export const budgetUse: Metric = {
  id: "BUDGET",
  mission: "M48",
  unit: "share",
  direction: "none",
  clock: "created",
  levels: ["team"],
  minimum: null,
  entered: { kind: "share", of: "amounts", to: 5 },
};
