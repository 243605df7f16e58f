export { arrivalsByHour, type Arrivals, type NoArrivals } from "./arrivals";
export { monthInsight, type MonthInsight } from "./monthInsight";
export { responseTimes, type ResponseBin, type ResponseTimes } from "./responseTimes";
export { teamTrend, type TeamMonth } from "./teamTrend";
export { tierCounts, type TierCounts } from "./tierCounts";
