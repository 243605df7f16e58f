import type { MonthMeasures } from "../scoring/measureMonth";
import { arrivalsByHour, type Arrivals } from "./arrivals";
import { responseTimes, type ResponseTimes } from "./responseTimes";

/** What the tickets of a month say of the team beside its figures; plain data. */
export interface MonthInsight {
  readonly arrivals: Arrivals;
  readonly responses: ResponseTimes;
}

export const monthInsight = ({ read, period, settings }: MonthMeasures): MonthInsight => ({
  arrivals: arrivalsByHour(read.table, { period, asOf: settings.asOf }),
  responses: responseTimes(read.table, { period, settings }),
});
