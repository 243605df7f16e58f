import type { Metric } from "../metric";
import { sharedOut, weighted } from "./shares";

/** Calls answered ÷ calls offered (接通率) [AGD13]. */
export const answeredCalls: Metric = {
  id: "ANSWERED",
  unit: "share",
  direction: "up",
  clock: "day",
  minimum: "tickets",
  daily: [sharedOut("callsAnswered", "callsOffered"), ...weighted("answeredShare", "callsOffered")],
};
