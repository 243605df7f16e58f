/** Two columns of numbers, side by side. */
export interface Pairs {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly n: number;
}

/** Below so many pairs a relation between two measures says nothing [choice] (mission B.8). */
export const fewestPairs = 10;

/** Those of which both numbers are there. */
export function pairsOf(x: ArrayLike<number>, y: ArrayLike<number>): Pairs {
  const both = Array.from({ length: Math.min(x.length, y.length) }, (_, index) => index).filter(
    (index) => Number.isFinite(x[index]) && Number.isFinite(y[index]),
  );
  return {
    x: Float64Array.from(both, (index) => x[index]!),
    y: Float64Array.from(both, (index) => y[index]!),
    n: both.length,
  };
}

/** Sums of squares and of products around the means; those of equal values are exactly 0. */
export function deviations({ x, y, n }: Pairs): { xx: number; yy: number; xy: number } {
  const [x0, y0] = [x[0] ?? 0, y[0] ?? 0];
  let [sumX, sumY] = [0, 0];
  for (let i = 0; i < n; i++) {
    sumX += x[i]! - x0;
    sumY += y[i]! - y0;
  }
  let [xx, yy, xy] = [0, 0, 0];
  for (let i = 0; i < n; i++) {
    const dx = x[i]! - x0 - sumX / n;
    const dy = y[i]! - y0 - sumY / n;
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  return { xx, yy, xy };
}
