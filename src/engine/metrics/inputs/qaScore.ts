import type { Metric } from "../metric";
import { meanOfColumn } from "./meanOfColumn";

/**
 * QA score (S1-20, mission B.4), of 100: points earned of those applicable, averaged over the checks
 * [INP10]. A check that failed critically is entered as 0. Below five checks it is shown, not scored
 * [choice]: so few cannot tell agents apart. The sheet's own column is used where nobody entered any.
 */
export const qaScore: Metric = {
  id: "QASCORE",
  mission: "M31",
  unit: "points",
  direction: "up",
  clock: "resolved",
  minimum: 5,
  measure: meanOfColumn("qaScore"),
  entered: { kind: "points" },
};
