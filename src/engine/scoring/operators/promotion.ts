import type { ProfileCheck } from "../profiles/checkProfile";
import type { Profile, ProfileStep } from "../profiles/profile";
import type { ProfileOutcome } from "../profiles/readProfile";
import { derive } from "./derive";
import { weightOf } from "./setWeight";
import { impossible } from "./stepOutcome";

/** What a big promotion (大促) changes; the source names no amounts (S1-03, G-22). */
export interface Promotion {
  /** Standards that are relaxed, for instance replies within 60 s instead of 30. */
  readonly relaxed: readonly { readonly metric: string; readonly target: number }[];
  /** The dimension or metric that counts for more, and by how many points of 100. */
  readonly raised: { readonly of: string; readonly by: number };
}

/** The profile of a promotion, on top of the one that holds otherwise [OPR5]. */
export function promotionProfile(
  base: Profile,
  { relaxed, raised }: Promotion,
  check: ProfileCheck = {},
): ProfileOutcome {
  const before = weightOf(base, raised.of);
  if (before === null) return impossible("step.unknown", raised.of);
  if (!(raised.by > 0)) return impossible("step.impossible", raised.of, raised.by, "> 0");
  const steps: ProfileStep[] = [
    ...relaxed.map((standard): ProfileStep => ({ step: "relax", ...standard })),
    { step: "setWeight", of: raised.of, weight: before + raised.by },
  ];
  return derive(base, "promotion", steps, check);
}
