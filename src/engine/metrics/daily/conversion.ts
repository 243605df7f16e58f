import type { Metric } from "../metric";
import { sharedOut, weighted } from "./shares";

/**
 * Inquiry to order (S1-04, mission M51): ordering customers ÷ customers who asked before buying; else
 * the sheet's own rate, whatever its window, weighted by those who asked [AGD11].
 */
export const conversion: Metric = {
  id: "CONVERSION",
  mission: "M51",
  unit: "share",
  direction: "up",
  clock: "day",
  minimum: "tickets",
  daily: [sharedOut("orders", "inquiries"), ...weighted("conversionShare", "inquiries")],
};
