import type { Metric } from "./metric";
import type { Settings } from "./settings";

/** The `n` from which on a metric's value is scored (mission B0.8). */
export function minimumOf(metric: Metric, settings: Settings): number {
  if (typeof metric.minimum === "number") return metric.minimum;
  switch (metric.minimum) {
    case "ratings":
      return settings.minimumRatings;
    case "recommendations":
      return settings.minimumRecommendations;
    case "tickets":
      return settings.minimumTickets;
    case null:
      return 0;
  }
}
