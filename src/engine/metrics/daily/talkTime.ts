import type { Metric } from "../metric";
import { sharedOut, weighted } from "./shares";

/** Talk time of a call: total minutes ÷ calls answered, else the rows' means by their calls [AGD8]. */
export const talkTime: Metric = {
  id: "TALKTIME",
  unit: "minutes",
  direction: "down",
  clock: "day",
  minimum: "tickets",
  daily: [
    sharedOut("talkTotalMinutes", "callsAnswered"),
    ...weighted("talkMinutes", "callsAnswered"),
  ],
};
