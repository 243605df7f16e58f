import type { AnyColumn } from "../metrics/columnRef";
import { fewest } from "../metrics/missingColumns";
import type { NotApplicable, NotApplicableReason, Outcome } from "../metrics/outcome";
import { atLeast } from "../tolerance";
import { coverageOf } from "./composite";
import type { Profile } from "./profiles/profile";

/** How much of a profile the data can measure of anybody, and what the rest would need [SC16]. */
export interface Measurable {
  /** Of the weight, 0–1: nobody's coverage is above it. */
  readonly share: number;
  /** The share that a composite needs, 0–1. */
  readonly least: number;
  readonly isEnough: boolean;
  /** Columns that the sheet would need besides those it has; all of these. */
  readonly missing: readonly AnyColumn[];
  /** Metrics that are not told for another reason than want of columns. */
  readonly untold: readonly Untold[];
}

export interface Untold {
  readonly metric: string;
  readonly why: NotApplicable;
}

/** What no other month would change. */
const structural: ReadonlySet<NotApplicableReason> = new Set<NotApplicableReason>([
  "missingColumn",
  "otherGrain",
  "otherScale",
  "notEntered",
]);

/** Why the data do not tell a metric of anybody; null where they could. */
export const untold = (outcome: Outcome | undefined): NotApplicable | null =>
  outcome?.kind === "notApplicable" && structural.has(outcome.reason) ? outcome : null;

/** @param team outcomes of everybody together, by metric id. */
export function measurable(profile: Profile, team: ReadonlyMap<string, Outcome>): Measurable {
  const weighed = profile.dimensions.flatMap(({ weight, metrics }) =>
    metrics.map((of) => ({
      metric: of.metric,
      weight: weight * of.weight,
      why: untold(team.get(of.metric)),
    })),
  );
  const share = coverageOf(weighed.map(({ weight, why }) => ({ weight, score: why ? null : 1 })));
  const least = profile.missing === "block" ? 1 : profile.minimumCoverage;
  const lacking = weighed.flatMap(({ metric, weight, why }) =>
    why && weight > 0 ? [{ metric, why }] : [],
  );
  return {
    share,
    least,
    isEnough: share > 0 && atLeast(share, least),
    missing: fewest(lacking.flatMap(({ why }) => why.missing ?? [])),
    untold: lacking.filter(({ why }) => !why.missing),
  };
}
