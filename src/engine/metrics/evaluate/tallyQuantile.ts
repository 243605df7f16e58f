import { quantile } from "../../stats/quantile";
import type { Slices } from "./slices";
import type { Tally } from "./tally";

/** Reorders within the slices. */
export function tallyQuantile(p: number, { values, starts, team, leftOut }: Slices): Tally {
  const quantiles = new Float64Array(starts.length - 1);
  const counts = new Float64Array(starts.length - 1);
  for (let agent = 1; agent < quantiles.length; agent++) {
    const from = starts[agent]!;
    const to = starts[agent + 1]!;
    counts[agent] = to - from;
    quantiles[agent] = quantile(p, values, from, to);
  }
  counts[0] = team.length;
  quantiles[0] = quantile(p, team);
  return { values: quantiles, counts, leftOut };
}
