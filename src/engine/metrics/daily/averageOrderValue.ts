import type { Metric } from "../metric";
import { sharedOut, weighted } from "./shares";

/**
 * Average order value (客单价, S1-06, mission M53): sales ÷ paying customers, net of refunds where the
 * sheet tells them, in the sheet's own currency [AGD12].
 */
export const averageOrderValue: Metric = {
  id: "AOV",
  mission: "M53",
  unit: "money",
  direction: "up",
  clock: "day",
  minimum: "tickets",
  daily: [
    sharedOut("netSales", "payers"),
    sharedOut("sales", "payers"),
    ...weighted("averageOrderValue", "payers"),
  ],
};
