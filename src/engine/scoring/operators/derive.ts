import { hasErrors } from "../../ruleTables/finding";
import { checkProfile, type ProfileCheck } from "../profiles/checkProfile";
import type { Profile, ProfileStep } from "../profiles/profile";
import type { ProfileOutcome } from "../profiles/readProfile";
import { bound } from "./bound";
import { overlay } from "./overlay";
import { relax } from "./relax";
import { setWeight } from "./setWeight";

/** A profile made of another one by a chain of operators, which it keeps. */
export function derive(
  base: Profile,
  id: string,
  steps: readonly ProfileStep[],
  check: ProfileCheck = {},
): ProfileOutcome {
  let made = base;
  for (const step of steps) {
    const outcome = applied(made, step);
    if (outcome.kind === "refused") return outcome;
    made = outcome.profile;
  }
  const before = base.derivation ?? { from: base.id, steps: [] };
  const profile: Profile = {
    ...made,
    id,
    derivation: { from: before.from, steps: [...before.steps, ...steps] },
  };
  const findings = checkProfile(profile, check);
  return hasErrors(findings)
    ? { kind: "refused", problems: findings }
    : { kind: "profile", profile, warnings: findings };
}

function applied(profile: Profile, step: ProfileStep): ProfileOutcome {
  switch (step.step) {
    case "setWeight":
      return setWeight(profile, step.of, step.weight);
    case "bound":
      return bound(profile, step.bounds);
    case "overlay":
      return overlay(profile, step.share, step.part);
    case "relax":
      return relax(profile, step.metric, step.target);
  }
}
