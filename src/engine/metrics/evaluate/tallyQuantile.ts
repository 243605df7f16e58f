import { quantile } from "../../stats/quantile";
import type { Slices } from "./slices";
import type { Tally } from "./tally";

/** Reorders the values; in the end beyond their slices, when everybody is taken together. */
export function tallyQuantile(p: number, { values, starts, leftOut }: Slices): Tally {
  const quantiles = new Float64Array(starts.length - 1);
  const counts = new Float64Array(starts.length - 1);
  for (let agent = 1; agent < quantiles.length; agent++) {
    const from = starts[agent]!;
    const to = starts[agent + 1]!;
    counts[agent] = to - from;
    quantiles[agent] = quantile(p, values, from, to);
  }
  counts[0] = values.length;
  quantiles[0] = quantile(p, values);
  return { values: quantiles, counts, leftOut };
}
