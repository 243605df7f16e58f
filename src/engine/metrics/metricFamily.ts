import type { Metric } from "./metric";

export type MetricFamily =
  "volume" | "satisfaction" | "speed" | "solving" | "quality" | "cost" | "sales";

/** In the order in which people read them. */
export const metricFamilies: readonly MetricFamily[] = [
  "volume",
  "satisfaction",
  "speed",
  "solving",
  "quality",
  "cost",
  "sales",
];

/** By the mission's list: M01–M09 satisfaction, M10–M20 speed, and so on (A.10). */
export function metricFamily({ mission }: Pick<Metric, "mission">): MetricFamily {
  const number = Number(mission?.slice(1) ?? 0);
  if (number >= 51) return "sales";
  if (number >= 41) return "cost";
  if (number >= 31) return "quality";
  if (number >= 21) return "solving";
  if (number >= 10) return "speed";
  return number > 0 ? "satisfaction" : "volume";
}
