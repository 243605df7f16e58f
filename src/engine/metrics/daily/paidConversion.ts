import type { Metric } from "../metric";
import { sharedOut } from "./shares";

/** Inquiry to payment: paying customers ÷ customers who asked (mission B.6) [AGD11]. */
export const paidConversion: Metric = {
  id: "CONVERSION.PAID",
  mission: "M51",
  unit: "share",
  direction: "up",
  clock: "day",
  minimum: "tickets",
  daily: [sharedOut("payers", "inquiries")],
};
