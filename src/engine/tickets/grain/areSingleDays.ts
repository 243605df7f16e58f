import type { PlainCell } from "../cells";
import { parseMoment } from "../values/moment";

/**
 * Whether rows stand for a day each, not for a week or a month that is named by one of its days: the
 * cells are dates, and two of them follow one another [choice].
 */
export function areSingleDays(days: Float64Array, sample: readonly PlainCell[]): boolean {
  const rules = { order: "dayFirst", zoneOffsetMinutes: 0 } as const;
  const isDate = (cell: PlainCell): boolean =>
    typeof cell === "number" || (typeof cell === "string" && parseMoment(cell, rules) !== null);
  if (!sample.every(isDate)) return false;
  const seen = new Set<number>();
  for (const day of days) if (day > 0) seen.add(Math.floor(day));
  for (const day of seen) if (seen.has(day + 1)) return true;
  return false;
}
