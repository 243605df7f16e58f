import type { Measure } from "../algebra";
import { byVolume, weighted } from "./shares";

/** Talk and wrap-up time of a call, else the rows' mean handling time (mission M18) [AGD8]. */
export const dailyHandling: readonly Measure[] = [
  ...weighted("callMinutes", "callsAnswered"),
  ...byVolume("meanHandleMinutes"),
];
