import { averageRanks } from "./averageRanks";
import { pairsOf } from "./pairs";
import { pearson, type Correlation } from "./pearson";

/**
 * Spearman's rank correlation: Pearson's of the ranks, ties averaged. It asks whether two measures
 * rise together, straight or not, and one extreme month does not decide it.
 */
export function spearman(x: ArrayLike<number>, y: ArrayLike<number>): Correlation {
  const pairs = pairsOf(x, y);
  return pearson(averageRanks(pairs.x), averageRanks(pairs.y));
}
