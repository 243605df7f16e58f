import type { Metric } from "../metric";
import { weighted } from "./shares";

/** Calls given up by the caller, of those offered (放弃率) [AGD13]. */
export const abandonedCalls: Metric = {
  id: "ABANDONED",
  unit: "share",
  direction: "down",
  clock: "day",
  minimum: "tickets",
  daily: weighted("abandonedShare", "callsOffered"),
};
