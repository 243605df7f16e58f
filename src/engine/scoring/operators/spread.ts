/** Weights in the same proportion, of another total; where they are all 0, each the same. */
export function spread(weights: readonly number[], total: number): readonly number[] {
  const before = weights.reduce((sum, weight) => sum + weight, 0);
  // Divided first: a weight next to nothing, times the total, would be rounded to a whole number of itself.
  return weights.map((weight) => total * (before > 0 ? weight / before : 1 / weights.length));
}
