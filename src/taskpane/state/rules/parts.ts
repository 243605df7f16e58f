import {
  builtInProfiles,
  type Curve,
  type Dimension,
  type Metric,
  type Profile,
  type WeighedMetric,
} from "../../../engine";
import { curveOfKind } from "./curveOfKind";
import { partKey, weigh, type Locks, type Part } from "./weigh";

/** Points of 100 that a new dimension begins with [choice]. */
const NEW_DIMENSION = 10;

/**
 * The profile with one more metric, in a dimension that it has or in a new one [RUL12]. The metric
 * begins with as much as each beside it has on average, a new dimension with 10 of 100; the others
 * make room as for any weight that is moved, so that beside locked ones it may begin with nothing.
 */
export function withMetric(
  profile: Profile,
  dimension: string,
  added: Pick<WeighedMetric, "metric" | "curve">,
  locks: Locks,
): Profile {
  const { dimensions } = profile;
  const metrics = dimensions.find(({ id }) => id === dimension)?.metrics;
  if (metrics) {
    const change = (of: Dimension): Dimension =>
      of.id === dimension ? { ...of, metrics: [...metrics, { ...added, weight: 0 }] } : of;
    const part = { dimension, metric: added.metric };
    const all = { ...profile, dimensions: dimensions.map(change) };
    return weigh(all, part, 100 / (metrics.length + 1), locks);
  }
  const fresh: Dimension = { id: dimension, weight: 0, metrics: [{ ...added, weight: 100 }] };
  const all = { ...profile, dimensions: [...dimensions, fresh] };
  return weigh(all, { dimension, metric: null }, NEW_DIMENSION, locks);
}

/**
 * The profile without a dimension or a metric, whose weight goes to those beside it that are not
 * locked; a dimension goes with its last metric. Null: nothing would be left, or nothing that the
 * weight could go to.
 */
export function withoutPart(profile: Profile, part: Part, locks: Locks): Profile | null {
  const { dimensions } = profile;
  const own = dimensions.find(({ id }) => id === part.dimension);
  if (!own) return null;
  if (part.metric !== null && own.metrics.length === 1)
    return withoutPart(profile, { dimension: own.id, metric: null }, locks);
  if (part.metric === null && dimensions.length === 1) return null;

  const others = new Set(locks);
  others.delete(partKey(part));
  const emptied = weigh(profile, part, 0, others);
  if (weightIn(emptied, part) > 0) return null;
  return {
    ...emptied,
    dimensions: emptied.dimensions
      .filter(({ id }) => part.metric !== null || id !== part.dimension)
      .map((of) =>
        of.id === part.dimension
          ? { ...of, metrics: of.metrics.filter(({ metric }) => metric !== part.metric) }
          : of,
      ),
  };
}

/** Of the whole for a dimension, of its dimension for a metric. */
function weightIn({ dimensions }: Profile, { dimension, metric }: Part): number {
  const own = dimensions.find(({ id }) => id === dimension);
  if (metric === null) return own?.weight ?? 0;
  return own?.metrics.find((of) => of.metric === metric)?.weight ?? 0;
}

/**
 * What a metric that is added is worth at first: as in the first built-in profile that weighs it,
 * else compared with everybody together; where neither way is better, a band [RUL3].
 */
export function startingCurve(metric: Metric): Curve {
  const known = builtInProfiles
    .flatMap(({ dimensions }) => dimensions.flatMap(({ metrics }) => metrics))
    .find((of) => of.metric === metric.id);
  if (known) return known.curve;
  const team: Curve = { kind: "attainment", target: "team" };
  return metric.direction === "none" ? curveOfKind("band", team, metric) : team;
}
