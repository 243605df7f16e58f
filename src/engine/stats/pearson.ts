import { deviations, fewestPairs, pairsOf } from "./pairs";

export interface Correlation {
  /** −1 to 1; NaN below two pairs, or where one side never changes. */
  readonly r: number;
  /** Pairs of which both numbers are there. */
  readonly n: number;
  /** Shown, but nothing may be concluded. */
  readonly tooFew: boolean;
}

/** Pearson's product-moment correlation, as CORREL: how straight the relation of two measures is. */
export function pearson(x: ArrayLike<number>, y: ArrayLike<number>): Correlation {
  const pairs = pairsOf(x, y);
  const { xx, yy, xy } = deviations(pairs);
  const r = xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : Number.NaN;
  return { r: Math.max(-1, Math.min(1, r)), n: pairs.n, tooFew: pairs.n < fewestPairs };
}
