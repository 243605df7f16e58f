/** 97.5 % point of the standard normal distribution: 95 % two-sided. */
const z = 1.959963984540054;

/**
 * Wilson score interval at 95 %, without continuity correction, both ends in 0–1 (V099). Without
 * any trial nothing is known: the whole range.
 */
export function wilson(successes: number, n: number): { low: number; high: number } {
  if (n <= 0) return { low: 0, high: 1 };
  const share = successes / n;
  const scale = 1 + (z * z) / n;
  const centre = (share + (z * z) / (2 * n)) / scale;
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  return {
    low: successes <= 0 ? 0 : Math.max(0, centre - half),
    high: successes >= n ? 1 : Math.min(1, centre + half),
  };
}
