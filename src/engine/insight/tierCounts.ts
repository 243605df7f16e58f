import type { Report } from "../scoring/report";
import type { Tier } from "../scoring/tiers/tier";

/** How many people came into which tier [INS5]. */
export interface TierCounts {
  /** The best first, tiers that nobody reached too. */
  readonly tiers: readonly {
    readonly tier: string;
    readonly people: number;
    /** Of those with a composite, 0–1; null where nobody has one. */
    readonly share: number | null;
  }[];
  /** People without a composite. */
  readonly without: number;
}

export function tierCounts({ agents }: Report, tiers: readonly Tier[]): TierCounts {
  const counts = new Map<string, number>(bestFirst(tiers).map(({ id }) => [id, 0]));
  for (const { tier } of agents) if (tier !== null) counts.set(tier, (counts.get(tier) ?? 0) + 1);
  const scored = [...counts.values()].reduce((sum, people) => sum + people, 0);
  return {
    tiers: [...counts].map(([tier, people]) => ({
      tier,
      people,
      share: scored === 0 ? null : people / scored,
    })),
    without: agents.length - scored,
  };
}

const bestFirst = (tiers: readonly Tier[]): readonly Tier[] =>
  tiers.toSorted((a, b) => (b.from ?? -Infinity) - (a.from ?? -Infinity));
