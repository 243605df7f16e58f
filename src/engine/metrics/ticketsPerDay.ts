import { activeDays, among, count, is, ratio } from "./algebra";
import { dailyPerDay } from "./daily/perDay";
import type { Metric } from "./metric";

/**
 * Tickets per day (S0-19, mission M45): tickets resolved in the period by the days on which the agent
 * resolved at least one [DAY1]. Sheets of tickets do not say who was at work. Of the team: by the sum
 * of its agents' days.
 */
export const ticketsPerDay: Metric = {
  id: "PERDAY",
  mission: "M45",
  unit: "ticketsPerDay",
  direction: "up",
  clock: "resolved",
  attribution: "resolver",
  minimum: null,
  measure: ratio(
    count(among(is("resolved"))),
    activeDays("recordedResolution", among(is("resolved"))),
  ),
  daily: dailyPerDay,
};
