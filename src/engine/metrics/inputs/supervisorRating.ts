import type { Metric } from "../metric";
import { meanOfColumn } from "./meanOfColumn";

/** The supervisor's rating (S1-20), of 100 [INP10]: rater and date are kept with it. */
export const supervisorRating: Metric = {
  id: "SUPERVISOR",
  mission: "M32",
  unit: "points",
  direction: "up",
  clock: "resolved",
  minimum: null,
  measure: meanOfColumn("supervisorScore"),
  entered: { kind: "points" },
};
