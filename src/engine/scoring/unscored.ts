import { measurable, type Measurable } from "./measurable";
import type { Profile } from "./profiles/profile";
import type { Report } from "./report";

/** A profile by which nobody has a composite, and why [SC17]. */
export interface Unscored {
  readonly profile: Profile;
  readonly measurable: Measurable;
  /** The largest share of the weight that was measured of anybody, 0–1. */
  readonly highest: number;
}

/** Profiles by which nobody has a composite for want of data; not those with invalid measures. */
export const unscoredProfiles = ({ agents, profiles, team }: Report): readonly Unscored[] =>
  profiles.flatMap((profile) => {
    const own = agents.filter((agent) => agent.profile === profile.id);
    const isUnscored = own.every(
      ({ withheld }) => withheld === "coverage" || withheld === "missing",
    );
    if (own.length === 0 || !isUnscored) return [];
    const highest = Math.max(...own.map(({ coverage }) => coverage));
    return [{ profile, measurable: measurable(profile, team.metrics), highest }];
  });
