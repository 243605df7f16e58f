import type { Metric } from "../metric";
import { byVolume } from "./shares";

/** Answered within 30 seconds (S1-02, mission M12) [AGD7]. */
export const within30Seconds: Metric = {
  id: "WITHIN30S",
  mission: "M12",
  unit: "share",
  direction: "up",
  clock: "day",
  minimum: "tickets",
  daily: byVolume("within30s"),
};
