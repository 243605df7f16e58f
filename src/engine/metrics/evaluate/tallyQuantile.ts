import { quantile } from "../../stats/quantile";
import { borrowed, givenBack } from "../../workingMemory";
import type { Slices } from "./slices";
import type { Tally } from "./tally";

/** Reorders within the slices. */
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
  quantiles[0] = quantileOfAll(p, values);
  return { values: quantiles, counts, leftOut };
}

/** Of a copy: slices must not mix. */
function quantileOfAll(p: number, values: Float64Array): number {
  const copy = new Float64Array(borrowed(values.byteLength), 0, values.length);
  copy.set(values);
  const value = quantile(p, copy);
  givenBack(copy.buffer);
  return value;
}
