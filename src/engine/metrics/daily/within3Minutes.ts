import type { Metric } from "../metric";
import { byVolume } from "./shares";

/** Answered within 3 minutes, as platforms judge (mission M12) [AGD7]. */
export const within3Minutes: Metric = {
  id: "WITHIN3MIN",
  mission: "M12",
  unit: "share",
  direction: "up",
  clock: "day",
  minimum: "tickets",
  daily: byVolume("within3min"),
};
