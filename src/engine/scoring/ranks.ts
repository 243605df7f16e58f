import { equal } from "../tolerance";

/**
 * Standard competition ranking [SC6]: 1 is the highest composite, equal composites share a rank and
 * the next is skipped (1, 2, 2, 4) [choice]. Without a composite there is no rank.
 */
export function ranksOf(composites: readonly (number | null)[]): (number | null)[] {
  const sorted = composites.filter((value) => value !== null).sort((a, b) => b - a);
  return composites.map((value) =>
    value === null ? null : sorted.findIndex((other) => equal(other, value)) + 1,
  );
}
