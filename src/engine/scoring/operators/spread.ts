/** Weights in the same proportion, of another total; where they are all 0, each the same. */
export function spread(weights: readonly number[], total: number): readonly number[] {
  const before = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => (before > 0 ? (total * weight) / before : total / weights.length));
}
