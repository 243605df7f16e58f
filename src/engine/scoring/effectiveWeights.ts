import type { Dimension, Weighing } from "./profiles/profile";

/**
 * What each metric weighs of the whole, in points of 100, once those that do not count have given
 * their weight away [SC12]: first to the metrics of their dimension and then to the other dimensions
 * ("dimension"), or to all others in proportion ("flat").
 *
 * @param counts by dimension and metric, as in the profile.
 * @returns the same shape; all 0 where nothing that weighs something counts.
 */
export function effectiveWeights(
  dimensions: readonly Dimension[],
  counts: readonly (readonly boolean[])[],
  weighing: Weighing,
): readonly (readonly number[])[] {
  const shares = dimensions.map(({ weight, metrics }, d) => {
    const own = metrics.map((metric, m) => (counts[d]![m]! ? metric.weight : 0));
    const present = sum(own);
    const all = weighing === "flat" ? sum(metrics.map((metric) => metric.weight)) : present;
    return own.map((share) => (all > 0 ? (weight * share) / all : 0));
  });
  const total = sum(shares.flat());
  return shares.map((of) => of.map((share) => (total > 0 ? (100 * share) / total : 0)));
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
