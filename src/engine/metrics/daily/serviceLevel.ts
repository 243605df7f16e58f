import type { Metric } from "../metric";
import { weighted } from "./shares";

/** Calls answered within the sheet's own limit of seconds, of those offered (服务水平) [AGD13]. */
export const serviceLevel: Metric = {
  id: "SERVICELEVEL",
  mission: "M12",
  unit: "share",
  direction: "up",
  clock: "day",
  minimum: "tickets",
  daily: weighted("serviceLevelShare", "callsOffered", "callsAnswered"),
};
