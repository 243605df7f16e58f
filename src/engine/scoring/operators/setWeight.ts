import type { Dimension, Profile } from "../profiles/profile";
import type { ProfileOutcome } from "../profiles/readProfile";
import { spread } from "./spread";
import { changed, impossible } from "./stepOutcome";

/**
 * One weight set, all others rescaled in proportion so that the total stays 100 [OPR1]: CSAT to 50
 * of 40/25/25/10 leaves 50/20.83/20.83/8.33 (S2-09, V014).
 *
 * @param of id of a dimension, or of a metric.
 * @param weight in points of 100, of the whole.
 */
export function setWeight(profile: Profile, of: string, weight: number): ProfileOutcome {
  if (!(weight >= 0 && weight <= 100)) return impossible("step.impossible", of, weight, "0–100");
  const { dimensions } = profile;
  if (dimensions.some(({ id }) => id === of)) {
    if (dimensions.length === 1 && weight < 100)
      return impossible("step.impossible", of, weight, "100");
    return changed({ ...profile, dimensions: withDimension(dimensions, of, weight) });
  }
  const wanted = of.trim().toUpperCase();
  const metrics = dimensions.flatMap((dimension) => dimension.metrics);
  if (!metrics.some(({ metric }) => metric === wanted)) return impossible("step.unknown", of);
  if (metrics.length === 1 && weight < 100) return impossible("step.impossible", of, weight, "100");
  return changed({ ...profile, dimensions: withMetric(dimensions, wanted, weight) });
}

/** Weight of a dimension, or of a metric in the whole; null where the profile has neither. */
export function weightOf({ dimensions }: Profile, of: string): number | null {
  const dimension = dimensions.find(({ id }) => id === of);
  if (dimension) return dimension.weight;
  const wanted = of.trim().toUpperCase();
  for (const { weight, metrics } of dimensions)
    for (const metric of metrics)
      if (metric.metric === wanted) return (weight * metric.weight) / 100;
  return null;
}

function withDimension(
  dimensions: readonly Dimension[],
  of: string,
  weight: number,
): readonly Dimension[] {
  const others = dimensions.filter(({ id }) => id !== of);
  const rest = spread(
    others.map((dimension) => dimension.weight),
    100 - weight,
  );
  return dimensions.map((dimension) => ({
    ...dimension,
    weight: dimension.id === of ? weight : rest[others.indexOf(dimension)]!,
  }));
}

/** Everything else keeps its proportions, within the metric's own dimension too. */
function withMetric(
  dimensions: readonly Dimension[],
  wanted: string,
  weight: number,
): readonly Dimension[] {
  const all = dimensions.flatMap((dimension) =>
    dimension.metrics.map((metric) => ({ metric, whole: dimension.weight * metric.weight })),
  );
  const others = all.filter(({ metric }) => metric.metric !== wanted);
  const rest = spread(
    others.map(({ whole }) => whole),
    100 - weight,
  );
  const wholes = new Map(others.map(({ metric }, index) => [metric, rest[index]!] as const));
  return dimensions.map((dimension) => {
    const own = dimension.metrics.map((metric) => wholes.get(metric) ?? weight);
    const total = own.reduce((sum, whole) => sum + whole, 0);
    const metrics = dimension.metrics.map((metric, index) => ({
      ...metric,
      weight: total > 0 ? (100 * own[index]!) / total : metric.weight,
    }));
    return { ...dimension, weight: total, metrics };
  });
}
