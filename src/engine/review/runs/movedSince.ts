import type { AgentScore } from "../../scoring/report";

/** What a frozen sheet says of somebody, and what scoring again would say. */
export interface Moved {
  readonly agent: string;
  /** Composite as frozen; null: withheld, or not on the sheet. */
  readonly before: number | null;
  /** Composite by today's tickets and rules; null: withheld, or nobody any more. */
  readonly now: number | null;
  /** Points; null where one of the two is missing. */
  readonly change: number | null;
}

/** Below this a composite is the same: sheets keep twelve digits, and other programs fewer. */
const SAME = 1e-6;

/** The adjustment list [RUN6]: whoever would get another composite, the largest change first. */
export function movedSince(
  frozen: ReadonlyMap<string, number | null>,
  scored: readonly Pick<AgentScore, "agent" | "composite">[],
): readonly Moved[] {
  const now = new Map(scored.map(({ agent, composite }) => [agent, composite] as const));
  return [...new Set([...frozen.keys(), ...now.keys()])]
    .map((agent): Moved => {
      const [before, after] = [frozen.get(agent) ?? null, now.get(agent) ?? null];
      const change = before === null || after === null ? null : after - before;
      return { agent, before, now: after, change };
    })
    .filter(({ agent, before, now: after, change }) =>
      change === null
        ? before !== after || frozen.has(agent) !== now.has(agent)
        : Math.abs(change) > SAME,
    )
    .sort((one, other) => sizeOf(other) - sizeOf(one) || (one.agent < other.agent ? -1 : 1));
}

/** Coming or going weighs more than any number of points. */
const sizeOf = ({ change }: Moved): number => (change === null ? Infinity : Math.abs(change));
