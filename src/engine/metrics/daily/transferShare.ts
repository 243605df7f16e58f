import type { Metric } from "../metric";
import { sharedOut } from "./shares";

/** Customers passed on to a colleague ÷ customers served [AGD10]. */
export const transferShare: Metric = {
  id: "TRANSFER",
  unit: "share",
  direction: "down",
  clock: "day",
  minimum: "tickets",
  daily: [
    sharedOut("transferredOut", "received"),
    sharedOut("transferredOut", "consults"),
    sharedOut("transferredOut", "callsAnswered"),
  ],
};
