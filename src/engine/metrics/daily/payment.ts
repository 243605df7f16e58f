import type { Metric } from "../metric";
import { sharedOut } from "./shares";

/** Order to payment (S1-05, mission M52): paying ÷ ordering customers [AGD11]. */
export const payment: Metric = {
  id: "PAYMENT",
  mission: "M52",
  unit: "share",
  direction: "up",
  clock: "day",
  minimum: "tickets",
  daily: [sharedOut("payers", "orders")],
};
