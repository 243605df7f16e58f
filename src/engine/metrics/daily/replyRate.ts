import type { Metric } from "../metric";
import { weighted } from "./shares";

/** Reply rate (旺旺回复率, S1-10, mission M13): customers answered ÷ customers who wrote [AGD9]. */
export const replyRate: Metric = {
  id: "REPLYRATE",
  mission: "M13",
  unit: "share",
  direction: "up",
  clock: "day",
  minimum: "tickets",
  daily: weighted("replyShare", "consults", "received"),
};
