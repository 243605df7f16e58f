import { atLeast } from "../../tolerance";
import { tierBy } from "./bands";
import type { Tier } from "./tier";

/** Both ends belong to it; see `stats/wilson.ts`. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

export type Side = "above" | "below" | "unclear";

/** On which side of a threshold a value lies, as far as its interval tells [TIE7]. */
export const sideOf = ({ from, to }: Interval, threshold: number): Side =>
  atLeast(from, threshold) ? "above" : atLeast(to, threshold) ? "unclear" : "below";

/**
 * The tier that a value has reached for certain: that of its interval's lower end. It is confirmed
 * when the upper end lies in the same [TIE7].
 */
export function surestTier(
  tiers: readonly Tier[],
  { from, to }: Interval,
): { readonly tier: Tier | null; readonly confirmed: boolean } {
  const tier = tierBy(tiers, from);
  return { tier, confirmed: tier !== null && tierBy(tiers, to) === tier };
}
