import { total, type Tally } from "./tally";
import type { Slices } from "./tallyQuantile";

/** Different days among each agent's moments; of everybody together: the sum of their days. */
export function tallyActiveDays({ values, starts, leftOut }: Slices): Tally {
  const days = new Float64Array(starts.length - 1);
  const seen = new Set<number>();
  for (let agent = 1; agent < days.length; agent++) {
    seen.clear();
    for (let at = starts[agent]!; at < starts[agent + 1]!; at++) seen.add(Math.floor(values[at]!));
    days[agent] = seen.size;
  }
  days[0] = total(days);
  return { values: days, counts: days, leftOut };
}
