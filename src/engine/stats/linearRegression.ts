import { mean } from "./mean";
import { deviations, fewestPairs, pairsOf } from "./pairs";

/** y = intercept + slope · x. All NaN below two pairs, or where x never changes. */
export interface Line {
  readonly slope: number;
  readonly intercept: number;
  /** Share of y's variance that the line accounts for, 0–1; NaN where y never changes. */
  readonly rSquared: number;
  readonly n: number;
  /** Shown, but nothing may be concluded. */
  readonly tooFew: boolean;
}

/** Simple linear regression by least squares, as SLOPE, INTERCEPT and RSQ. */
export function linearRegression(x: ArrayLike<number>, y: ArrayLike<number>): Line {
  const pairs = pairsOf(x, y);
  const { xx, yy, xy } = deviations(pairs);
  const slope = xx > 0 ? xy / xx : Number.NaN;
  return {
    slope,
    intercept: mean(pairs.y) - slope * mean(pairs.x),
    rSquared: xx > 0 && yy > 0 ? Math.min(1, (xy / xx) * (xy / yy)) : Number.NaN,
    n: pairs.n,
    tooFew: pairs.n < fewestPairs,
  };
}
