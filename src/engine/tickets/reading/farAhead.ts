/** Days without any moment that set a mistyped year apart from the moments before it [choice]. */
const GAP = 183;
/** At most one moment in so many may lie beyond the gap [choice]. */
const RARE = 20;
/** Serials end below it, see `isSerial`. */
const DAYS = 80_001;

/**
 * The day from which on the moments of a sheet are mistyped, or null when none are. A single ticket
 * of 2052 would otherwise be the latest moment in the data, by which every ticket is judged: every
 * repeat window would have elapsed, and every open ticket would be old.
 */
export function farAheadFrom(columns: readonly Float64Array[]): number | null {
  const days = new Uint32Array(DAYS);
  let moments = 0;
  for (const values of columns)
    for (let row = 0; row < values.length; row++) {
      const moment = values[row]!;
      if (!(moment > 0)) continue;
      days[moment | 0]!++;
      moments++;
    }

  let from: number | null = null;
  let later: number | null = null;
  let beyond = 0;
  for (let day = DAYS - 1; day >= 0; day--) {
    if (days[day] === 0) continue;
    if (later !== null && later - day > GAP) from = later;
    beyond += days[day]!;
    if (beyond * RARE > moments) break;
    later = day;
  }
  return from;
}
