import type { Cents } from "./cents";

/**
 * Splits a budget in proportion to weights, to the cent (largest remainder): the parts come to
 * exactly the budget, nobody is more than a cent from the exact share, and more weight never gets
 * less. Of equal remainders the one given first gets the cent. Null: there is nothing to share by.
 */
export function splitBudget(budget: Cents, weights: readonly number[]): readonly Cents[] | null {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (!(total > 0)) return null;
  const exact = weights.map((weight) => (budget * weight) / total);
  const parts = exact.map((share) => Math.floor(share));
  const left = budget - parts.reduce((sum, part) => sum + part, 0);
  exact
    .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
    .slice(0, left)
    .forEach(({ index }) => (parts[index]! += 1));
  return parts;
}
