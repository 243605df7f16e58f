import { mean } from "./mean";

/**
 * The mean without the lowest and the highest tenth, each of ⌊n · share⌋ values, as R's
 * `mean(x, trim = 0.1)` and SciPy's `trim_mean(x, 0.1)`; Excel writes TRIMMEAN(x, 20%), for it
 * counts both ends together (mission B0.15). NaN of no values; they hold no NaN.
 *
 * @param share of each end, below a half.
 */
export function trimmedMean(values: Iterable<number>, share = 0.1): number {
  const sorted = Float64Array.from(values).sort();
  const cut = Math.floor(sorted.length * share + 1e-9);
  return mean(sorted.subarray(cut, sorted.length - cut));
}
