import { atLeast, atMost, equal } from "../../tolerance";
import type { Tier } from "./tier";

/** A tier with both of its ends settled. */
export interface Band {
  readonly tier: Tier;
  readonly from: number;
  readonly to: number;
  readonly includesFrom: boolean;
  readonly includesTo: boolean;
}

/**
 * Where each tier begins and ends, the lowest first [TIE1] [TIE2]. A tier without an upper end goes
 * up to the next that begins above it. An upper end belongs to its tier unless another begins
 * there: 80–90 and 90–100 leave 90 to the upper one, and 100 to it as well.
 */
export function bandsOf(tiers: readonly Tier[]): readonly Band[] {
  const starts = tiers.map((tier) => tier.from ?? -Infinity);
  return tiers
    .map((tier): Band => {
      const from = tier.from ?? -Infinity;
      const to = tier.to ?? nextAbove(from, starts);
      const includesTo = !tiers.some(
        (other, index) => other !== tier && other.includesFrom && equal(starts[index]!, to),
      );
      return { tier, from, to, includesFrom: tier.includesFrom, includesTo };
    })
    .sort((a, b) => (a.from === b.from ? 0 : a.from - b.from));
}

const nextAbove = (from: number, starts: readonly number[]): number =>
  Math.min(Infinity, ...starts.filter((other) => !atMost(other, from)));

export const isWithin = (value: number, { from, to, includesFrom, includesTo }: Band): boolean =>
  (includesFrom ? atLeast(value, from) : !atMost(value, from)) &&
  (includesTo ? atMost(value, to) : !atLeast(value, to));

/** Null without a value, and where no tier, or more than one, holds it [TIE3]. */
export function tierBy(tiers: readonly Tier[], value: number | null): Tier | null {
  if (value === null) return null;
  const holding = bandsOf(tiers).filter((band) => isWithin(value, band));
  return holding.length === 1 ? holding[0]!.tier : null;
}
