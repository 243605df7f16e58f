import type { Slices } from "./slices";
import { total, type Tally } from "./tally";

/** Different days among each agent's moments; of everybody together: the sum of their days. */
export function tallyActiveDays({ values, starts, leftOut }: Slices): Tally {
  const days = new Float64Array(starts.length - 1);
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < values.length; at++) {
    const day = Math.floor(values[at]!);
    if (day < first) first = day;
    if (day > last) last = day;
  }

  // For each day, the agent who was seen on it last.
  const seen = new Uint32Array(values.length === 0 ? 0 : last - first + 1);
  for (let agent = 1; agent < days.length; agent++) {
    for (let at = starts[agent]!; at < starts[agent + 1]!; at++) {
      const day = Math.floor(values[at]!) - first;
      if (seen[day] === agent) continue;
      seen[day] = agent;
      days[agent]!++;
    }
  }
  days[0] = total(days);
  return { values: days, counts: days, leftOut };
}
