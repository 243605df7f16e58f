import type { Metric } from "../metric";

/** Process compliance (S4-11): steps kept to ÷ steps checked [INP11]. */
export const compliance: Metric = {
  id: "COMPLIANCE",
  mission: "M33",
  unit: "share",
  direction: "up",
  clock: "created",
  minimum: null,
  entered: { kind: "share", of: "cases" },
};
