import type { ProfileCheck } from "../profiles/checkProfile";
import type { Bound, Profile, ProfileStep } from "../profiles/profile";
import type { ProfileOutcome } from "../profiles/readProfile";
import { derive } from "./derive";
import { weightOf } from "./setWeight";

/** What a company wants of its service for now; a starting point for its weights [OPR6]. */
export type Goal = "cost" | "brand" | "quality" | "speed" | "repurchase";

export const goals: readonly Goal[] = ["cost", "brand", "quality", "speed", "repurchase"];

/** Points by which a direction without an amount raises a weight [choice]. */
const raise = 5;

/** A profile for a goal; the steps that led to it are kept beside it. */
export const goalProfile = (base: Profile, goal: Goal, check: ProfileCheck = {}): ProfileOutcome =>
  derive(base, `${base.id}-${goal}`, goalSteps(base, goal), check);

function goalSteps(base: Profile, goal: Goal): readonly ProfileStep[] {
  switch (goal) {
    case "cost":
      return [{ step: "setWeight", of: "cost", weight: 35 }]; // 30–40 %, S3-09
    case "brand":
      return [{ step: "bound", bounds: [{ of: "satisfaction", min: 40 }] }]; // S3-09
    case "quality":
      return [{ step: "setWeight", of: "satisfaction", weight: 50 }]; // S2-09
    case "speed":
      // 10 → 20 % after a month of slow replies, S3-10
      return [{ step: "setWeight", of: "timeliness", weight: 2 * weight(base, "timeliness") }];
    case "repurchase": {
      const exactly = (of: string): Bound => {
        const raised = weight(base, of) + raise;
        return { of, min: raised, max: raised };
      };
      return [{ step: "bound", bounds: [exactly("satisfaction"), exactly("solving")] }]; // S1-01
    }
  }
}

/** 0 for a dimension that is not there: the step then says so. */
const weight = (base: Profile, of: string): number => weightOf(base, of) ?? 0;
