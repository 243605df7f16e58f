import {
  derive,
  goalProfile,
  metricById,
  promotionProfile,
  type Bound,
  type Dimension,
  type Goal,
  type Metric,
  type Profile,
  type ProfileOutcome,
  type Promotion,
} from "../../../engine";

/** A change of the whole profile by a rule, as people set it up. */
export type Operator =
  | { readonly kind: "goal"; readonly goal: Goal }
  | { readonly kind: "bound"; readonly bound: Bound }
  /** @property share of the whole, 0–1. */
  | { readonly kind: "overlay"; readonly share: number; readonly part: Dimension }
  | { readonly kind: "promotion"; readonly promotion: Promotion };

/**
 * The profile of a draft with an operator on it. It stays the profile of its table; what was done to
 * which profile is its derivation.
 *
 * @param from id of the profile that the draft began with.
 */
export function operate(
  profile: Profile,
  operator: Operator,
  from: string,
  metrics: readonly Metric[],
): ProfileOutcome {
  const check = { metricOf: (id: string) => metricById(id, metrics) };
  const base = { ...profile, id: from };
  const outcome = outcomeOf(base, operator, check);
  if (outcome.kind === "refused") return outcome;
  return { ...outcome, profile: { ...outcome.profile, id: profile.id } };
}

function outcomeOf(
  base: Profile,
  operator: Operator,
  check: { readonly metricOf: (id: string) => Metric | undefined },
): ProfileOutcome {
  switch (operator.kind) {
    case "goal":
      return goalProfile(base, operator.goal, check);
    case "bound":
      return derive(base, base.id, [{ step: "bound", bounds: [operator.bound] }], check);
    case "overlay": {
      const { share, part } = operator;
      return derive(base, base.id, [{ step: "overlay", share, part }], check);
    }
    case "promotion":
      return promotionProfile(base, operator.promotion, check);
  }
}
