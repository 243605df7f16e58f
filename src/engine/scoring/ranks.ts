import { atMost } from "../tolerance";

/**
 * Standard competition ranking [SC6]: 1 is the highest composite, equal composites share a rank and
 * the next is skipped (1, 2, 2, 4) [choice]. Without a composite there is no rank.
 */
export function ranksOf(composites: readonly (number | null)[]): (number | null)[] {
  const sorted = composites.filter((value) => value !== null).sort((a, b) => b - a);
  return composites.map((value) => (value === null ? null : 1 + howManyAbove(sorted, value)));
}

/** By halving: a sheet may name a hundred thousand agents. */
function howManyAbove(falling: readonly number[], value: number): number {
  let [from, to] = [0, falling.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (atMost(falling[middle]!, value)) to = middle;
    else from = middle + 1;
  }
  return from;
}
