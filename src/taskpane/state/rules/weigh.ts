import { setWeight, type Dimension, type Profile } from "../../../engine";

/** A dimension, or one of its metrics. */
export interface Part {
  readonly dimension: string;
  /** Null: the dimension itself. */
  readonly metric: string | null;
}

export const partKey = ({ dimension, metric }: Part): string => JSON.stringify([dimension, metric]);

/** Keys of the parts whose weights stay. */
export type Locks = ReadonlySet<string>;

interface Weighed {
  readonly key: string;
  readonly weight: number;
}

/**
 * A weight set, the others beside it rescaled in proportion so that their total stays 100 [RUL1].
 * A dimension is weighed among the dimensions, a metric among those of its dimension; the weights
 * of locked ones stay, and the one that is set goes no further than they leave room [RUL2].
 *
 * @param weight in points of 100: of the whole for a dimension, of its dimension for a metric.
 */
export function weigh(profile: Profile, part: Part, weight: number, locks: Locks): Profile {
  const weights = weighedWith(siblings(profile, part), partKey(part), weight, locks);
  const change = <Of extends { readonly weight: number }>(of: Of, key: string): Of => ({
    ...of,
    weight: weights.get(key) ?? of.weight,
  });
  return {
    ...profile,
    dimensions: profile.dimensions.map((dimension): Dimension => {
      if (part.metric === null) return change(dimension, dimensionKey(dimension));
      if (dimension.id !== part.dimension) return dimension;
      const metrics = dimension.metrics.map((of) => change(of, metricKey(dimension, of.metric)));
      return { ...dimension, metrics };
    }),
  };
}

/** The most that a part can weigh beside those that are locked; null: its weight cannot change. */
export function roomFor(profile: Profile, part: Part, locks: Locks): number | null {
  const all = siblings(profile, part);
  const others = all.filter(({ key }) => key !== partKey(part));
  const isStuck = others.every(({ key }) => locks.has(key)) || locks.has(partKey(part));
  return isStuck ? null : 100 - sum(others.filter(({ key }) => locks.has(key)));
}

function siblings({ dimensions }: Profile, { dimension: id, metric }: Part): readonly Weighed[] {
  if (metric === null)
    return dimensions.map((of) => ({ key: dimensionKey(of), weight: of.weight }));
  const dimension = dimensions.find((of) => of.id === id);
  return (dimension?.metrics ?? []).map((of) => ({
    key: partKey({ dimension: id, metric: of.metric }),
    weight: of.weight,
  }));
}

const dimensionKey = ({ id }: Dimension): string => partKey({ dimension: id, metric: null });
const metricKey = ({ id }: Dimension, metric: string): string => partKey({ dimension: id, metric });

/** The engine's own operator on what is not locked, which shares what the locked ones leave. */
function weighedWith(
  all: readonly Weighed[],
  key: string,
  weight: number,
  locks: Locks,
): ReadonlyMap<string, number> {
  const free = all.filter((of) => of.key === key || !locks.has(of.key));
  const room = 100 - sum(all.filter((of) => !free.includes(of)));
  if (free.length < 2 || room <= 0) return new Map();

  const wanted = Math.min(room, Math.max(0, weight));
  const scaled = asProfile(free.map((of) => ({ ...of, weight: (100 * of.weight) / room })));
  const set = setWeight(scaled, key, (100 * wanted) / room);
  if (set.kind === "refused") return new Map();
  return new Map(set.profile.dimensions.map((of) => [of.id, (of.weight * room) / 100] as const));
}

const asProfile = (parts: readonly Weighed[]): Profile => ({
  id: "",
  minimumCoverage: 0,
  dimensions: parts.map(({ key, weight }) => ({ id: key, weight, metrics: [] })),
});

const sum = (parts: readonly Weighed[]): number =>
  parts.reduce((total, { weight }) => total + weight, 0);
