import { select } from "./select";

/**
 * Quantile of type 7 (Hyndman & Fan 1996): Excel's PERCENTILE.INC, the default of R and numpy.
 * Linear between the two order statistics around (n − 1)·p.
 *
 * Of `values[from]` … `values[to - 1]`, which it reorders; they hold no NaN.
 *
 * @returns NaN when there are none.
 */
export function quantile(
  p: number,
  values: Float64Array,
  from = 0,
  to: number = values.length,
): number {
  if (to <= from) return Number.NaN;
  const position = (to - from - 1) * p;
  const below = from + Math.floor(position);
  const low = select(values, below, from, to);
  const fraction = position - Math.floor(position);
  if (fraction === 0) return low;

  // Everything behind `below` is at least `low`: the next order statistic is the least of it.
  let high = values[below + 1]!;
  for (let i = below + 2; i < to; i++) if (values[i]! < high) high = values[i]!;
  return low + (high - low) * fraction;
}
