import { equal } from "../../tolerance";
import type { Curve } from "../curves/curve";
import type { Dimension, Profile, WeighedMetric } from "./profile";
import { usualCarryBack } from "../history/lastScores";
import { usualCoverage } from "./usualCoverage";

/** What one profile has otherwise than another; null: it has it not [PRO8]. */
export type ProfileChange =
  | Change<"dimension", number>
  | Change<"metric", WeighedInWhole>
  | Change<"minimumCoverage" | "missing" | "carryBack" | "weighing", number | string>;

interface Change<Of extends string, Value> {
  readonly of: Of;
  /** Of the dimension or metric; "" for the profile as a whole. */
  readonly id: string;
  readonly before: Value | null;
  readonly after: Value | null;
}

export interface WeighedInWhole {
  readonly dimension: string;
  /** Of the whole, in points of 100. */
  readonly weight: number;
  readonly curve: Curve;
}

/** In the order of the second profile, then what only the first one has. */
export function diffProfiles(before: Profile, after: Profile): readonly ProfileChange[] {
  const changes: ProfileChange[] = [];
  const [oldTerms, newTerms] = [termsOf(before), termsOf(after)];
  for (const term of ["minimumCoverage", "missing", "carryBack", "weighing"] as const)
    if (oldTerms[term] !== newTerms[term])
      changes.push({ of: term, id: "", before: oldTerms[term], after: newTerms[term] });

  const weights = (profile: Profile) =>
    new Map(profile.dimensions.map(({ id, weight }) => [id, weight] as const));
  for (const [id, old, now] of joined(weights(before), weights(after)))
    if (old === null || now === null || !equal(old, now))
      changes.push({ of: "dimension", id, before: old, after: now });

  for (const [id, old, now] of joined(metricsOf(before), metricsOf(after)))
    if (old === null || now === null || !same(old, now))
      changes.push({ of: "metric", id, before: old, after: now });
  return changes;
}

const termsOf = ({ minimumCoverage = usualCoverage, missing, carryBack, weighing }: Profile) => ({
  minimumCoverage,
  missing: missing ?? "renormalise",
  carryBack: carryBack ?? usualCarryBack,
  weighing: weighing ?? "dimension",
});

const metricsOf = ({ dimensions }: Profile): ReadonlyMap<string, WeighedInWhole> =>
  new Map(
    dimensions.flatMap((dimension) =>
      dimension.metrics.map((of) => [of.metric, inWhole(dimension, of)] as const),
    ),
  );

const inWhole = (dimension: Dimension, { weight, curve }: WeighedMetric): WeighedInWhole => ({
  dimension: dimension.id,
  weight: (dimension.weight * weight) / 100,
  curve,
});

function joined<Value>(
  before: ReadonlyMap<string, Value>,
  after: ReadonlyMap<string, Value>,
): readonly (readonly [id: string, before: Value | null, after: Value | null])[] {
  const ids = new Set([...after.keys(), ...before.keys()]);
  return [...ids].map((id) => [id, before.get(id) ?? null, after.get(id) ?? null] as const);
}

const same = (a: WeighedInWhole, b: WeighedInWhole): boolean =>
  a.dimension === b.dimension && equal(a.weight, b.weight) && sameCurve(a.curve, b.curve);

/** By what they say, whatever the order in which they say it. */
const sameCurve = (a: Curve, b: Curve): boolean => sorted(a) === sorted(b);

const sorted = (curve: Curve): string =>
  JSON.stringify(Object.entries(curve).sort(([a], [b]) => (a < b ? -1 : 1)));
