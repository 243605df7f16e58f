/**
 * Puts the order statistic `k` into its place within `values[from]` … `values[to - 1]`: nothing
 * before it is greater, nothing behind it is less.
 *
 * Floyd and Rivest's SELECT (CACM 18:3, 1975): in a long range, a sample around `k` gives a pivot
 * so near to it that hardly more than one pass over the range is needed.
 */
export function select(values: Float64Array, k: number, from: number, to: number): number {
  let left = from;
  let right = to - 1;
  while (left < right) {
    if (right - left > 600) {
      const n = right - left + 1;
      const rank = k - left + 1;
      const z = Math.log(n);
      const size = 0.5 * Math.exp((2 * z) / 3);
      const side = Math.sign(rank - n / 2);
      const spread = 0.5 * Math.sqrt((z * size * (n - size)) / n) * side;
      const first = Math.max(left, Math.floor(k - (rank * size) / n + spread));
      const last = Math.min(right, Math.floor(k + ((n - rank) * size) / n + spread));
      select(values, k, first, last + 1);
    }

    const pivot = values[k]!;
    let i = left;
    let j = right;
    while (i <= j) {
      while (values[i]! < pivot) i++;
      while (values[j]! > pivot) j--;
      if (i > j) break;
      const swapped = values[i]!;
      values[i] = values[j]!;
      values[j] = swapped;
      i++;
      j--;
    }
    if (k <= j) right = j;
    else if (k >= i) left = i;
    else break;
  }
  return values[k]!;
}
