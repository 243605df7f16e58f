import { coverageOf, weightedMean } from "./composite";
import { effectiveWeights } from "./effectiveWeights";
import { usualCarryBack, type LastScore } from "./history/lastScores";
import type { Profile } from "./profiles/profile";
import type { AgentScore, DimensionScore, MetricScore, Withheld } from "./report";
import { atLeast } from "../tolerance";
import type { OwnScore } from "./scoreMetric";

/** Scores from elsewhere, for a policy that puts them in the place of missing ones; by metric. */
export interface Substitutes {
  /** The latest one of an earlier period. */
  readonly last: (metric: string) => LastScore | null;
  /** Mean of the scores of those who have one, 0–100. */
  readonly team: (metric: string) => number | null;
}

export type Composed = Pick<AgentScore, "dimensions" | "composite" | "coverage" | "withheld">;

/**
 * Dimension scores, composite and what each metric added to it, of one agent [SC12] [SC13].
 *
 * @param own scores by dimension and metric, as in the profile.
 * @param isInvalid a measure that the profile weighs is invalid: there is no composite [SC11].
 */
export function composed(
  profile: Profile,
  own: readonly (readonly OwnScore[])[],
  isInvalid: boolean,
  substitutes: Substitutes,
): Composed {
  const counted = own.map((metrics) =>
    metrics.map(({ metric, score }) =>
      score === null ? substitute(profile, metric, substitutes) : { score },
    ),
  );
  const weights = effectiveWeights(
    profile.dimensions,
    counted.map((metrics) => metrics.map((of) => of !== null)),
    profile.weighing ?? "dimension",
  );
  const coverage = coverageOf(
    profile.dimensions.flatMap(({ weight }, d) =>
      own[d]!.map((metric) => ({ weight: weight * metric.weight, score: metric.score })),
    ),
  );
  const withheld = whyWithheld(profile, own, weights, coverage, isInvalid);
  const dimensions = profile.dimensions.map(({ id, weight }, d): DimensionScore => {
    const metrics = own[d]!.map((metric, m): MetricScore => {
      const effectiveWeight = weights[d]![m]!;
      const { score = null, carriedFrom } = counted[d]![m] ?? {};
      const contribution = withheld === null ? (effectiveWeight * (score ?? 0)) / 100 : null;
      const lost = contribution === null ? null : effectiveWeight - contribution;
      const scored = { ...metric, counted: score, effectiveWeight, contribution, lost };
      return carriedFrom === undefined ? scored : { ...scored, carriedFrom };
    });
    const parts = metrics.map((metric) => ({ weight: metric.weight, score: metric.counted }));
    return { id, weight, score: weightedMean(parts), metrics };
  });
  return { dimensions, composite: withheld ? null : total(dimensions), coverage, withheld };
}

interface Counted {
  readonly score: number;
  readonly carriedFrom?: string;
}

function substitute(
  { missing, carryBack = usualCarryBack }: Profile,
  metric: string,
  { last, team }: Substitutes,
): Counted | null {
  switch (missing) {
    case "zero":
      return { score: 0 };
    case "carry": {
      const found = last(metric);
      return found && found.ago <= carryBack
        ? { score: found.score, carriedFrom: found.period }
        : null;
    }
    case "team": {
      const score = team(metric);
      return score === null ? null : { score };
    }
    default:
      return null;
  }
}

/** Whatever stands in for missing scores, enough must have been measured [SC5]. */
function whyWithheld(
  profile: Profile,
  own: readonly (readonly OwnScore[])[],
  weights: readonly (readonly number[])[],
  coverage: number,
  isInvalid: boolean,
): Withheld | null {
  if (isInvalid) return "invalid";
  const isMissing = profile.dimensions.some(
    ({ weight }, d) => weight > 0 && own[d]!.some((of) => of.weight > 0 && of.score === null),
  );
  if (profile.missing === "block" && isMissing) return "missing";
  const isAnythingMeasured = coverage > 0 && weights.flat().some((weight) => weight > 0);
  return isAnythingMeasured && atLeast(coverage, profile.minimumCoverage) ? null : "coverage";
}

/** What came from the metrics, all of it [SC13]. */
const total = (dimensions: readonly DimensionScore[]): number =>
  dimensions
    .flatMap(({ metrics }) => metrics.map(({ contribution }) => contribution ?? 0))
    .reduce((all, contribution) => all + contribution, 0);
