import type { Metric } from "../metric";
import { byVolume } from "./shares";

/** Disputes that the platform judged against the shop (平台判责率) [AGD14]. */
export const platformJudged: Metric = {
  id: "PLATFORM.JUDGED",
  unit: "share",
  direction: "down",
  clock: "day",
  minimum: "tickets",
  daily: byVolume("platformJudgedShare"),
};
