import type { Metric } from "../metric";
import { byVolume } from "./shares";

/** Customers who called the platform in (平台求助率), a relative of complaint escalation [AGD14]. */
export const platformHelp: Metric = {
  id: "PLATFORM.HELP",
  unit: "share",
  direction: "down",
  clock: "day",
  minimum: "tickets",
  daily: byVolume("platformHelpShare"),
};
