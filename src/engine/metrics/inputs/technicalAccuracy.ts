import type { Metric } from "../metric";

/** Technical accuracy (S0-13): correct answers ÷ answers checked [INP11]. */
export const technicalAccuracy: Metric = {
  id: "ACCURACY",
  mission: "M28",
  unit: "share",
  direction: "up",
  clock: "created",
  levels: ["agent"],
  minimum: 5,
  entered: { kind: "share", of: "cases" },
};
