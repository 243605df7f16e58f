import type { Metric } from "../metric";
import { byVolume } from "./shares";

/**
 * Refunds (S2-07, mission M20): hours to the end of a refund without return. How many refunds a row's
 * mean rests on no export says, so that it is weighted by customers served [AGD14].
 */
export const refundTime: Metric = {
  id: "REFUNDTIME",
  mission: "M20",
  unit: "hours",
  direction: "down",
  clock: "day",
  minimum: "tickets",
  daily: byVolume("refundHours"),
};
