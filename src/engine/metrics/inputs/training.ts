import type { Metric } from "../metric";
import { meanOfColumn } from "./meanOfColumn";

/** Training test score (S0-16), of 100 [INP10]. */
export const trainingScore: Metric = {
  id: "TRAINING",
  mission: "M34",
  unit: "points",
  direction: "up",
  clock: "created",
  minimum: null,
  measure: meanOfColumn("trainingScore"),
  entered: { kind: "points" },
};

/** Training pass rate (S4-09): passed ÷ those who had to take it; who was absent has not passed [choice]. */
export const trainingPassed: Metric = {
  id: "TRAINING.PASSED",
  mission: "M34",
  unit: "share",
  direction: "up",
  clock: "created",
  minimum: null,
  entered: { kind: "share", of: "cases" },
};
