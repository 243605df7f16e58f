import type { Metric } from "../metric";
import { byVolume } from "./shares";

/**
 * Reply time (S1-11, mission M11): mean seconds from a customer's message to the answer, over all
 * turns; the rows' means weighted by customers [AGD7].
 */
export const replyTime: Metric = {
  id: "REPLYTIME",
  mission: "M11",
  unit: "seconds",
  direction: "down",
  clock: "day",
  minimum: "tickets",
  daily: byVolume("replySeconds"),
};
