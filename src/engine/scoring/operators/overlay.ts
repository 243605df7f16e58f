import type { Dimension, Profile } from "../profiles/profile";
import type { ProfileOutcome } from "../profiles/readProfile";
import { changed, impossible } from "./stepOutcome";

/**
 * A part laid over a profile [OPR3]: 20 % qualitative leave 80 % of everything else (S2-35, V019).
 *
 * @param share of the whole, 0–1; the part's own weight does not matter.
 */
export function overlay(profile: Profile, share: number, part: Dimension): ProfileOutcome {
  if (!(share >= 0 && share <= 1)) return impossible("step.impossible", part.id, share, "0–1");
  const rest = profile.dimensions.map((dimension) => ({
    ...dimension,
    weight: dimension.weight * (1 - share),
  }));
  return changed({ ...profile, dimensions: [...rest, { ...part, weight: 100 * share }] });
}
