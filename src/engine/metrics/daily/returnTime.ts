import type { Metric } from "../metric";
import { byVolume } from "./shares";

/** Returns (S2-07, mission M20): hours to the end of a return and its refund, as REFUNDTIME [AGD14]. */
export const returnTime: Metric = {
  id: "RETURNTIME",
  mission: "M20",
  unit: "hours",
  direction: "down",
  clock: "day",
  minimum: "tickets",
  daily: byVolume("returnHours"),
};
