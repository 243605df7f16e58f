import { mean } from "./mean";
import { quantile } from "./quantile";

/**
 * The mean with outliers pulled down to Tukey's upper fence, Q3 + 1.5 · (Q3 − Q1), quartiles of
 * type 7: one forgotten ticket does not spoil it (mission B0.15). Only the upper end is pulled in:
 * times cannot be too short. NaN of no values; they hold no NaN.
 */
export function winsorisedMean(values: Iterable<number>): number {
  const sorted = Float64Array.from(values).sort();
  const q3 = quantile(0.75, sorted);
  const fence = q3 + 1.5 * (q3 - quantile(0.25, sorted));
  return mean(sorted.map((value) => Math.min(value, fence)));
}
