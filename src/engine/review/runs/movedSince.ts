import type { AgentScore } from "../../scoring/report";

/** What a frozen sheet says of somebody, and what scoring again would say. */
export interface Moved {
  readonly agent: string;
  /** Composite as frozen; null: withheld, or not on the sheet. */
  readonly before: number | null;
  /** Composite by today's tickets and rules; null: withheld, or nobody any more. */
  readonly now: number | null;
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
    .map((agent): Moved => ({
      agent,
      before: frozen.get(agent) ?? null,
      now: now.get(agent) ?? null,
    }))
    .filter(({ agent, before, now: after }) => {
      if (before === null || after === null)
        return before !== after || frozen.has(agent) !== now.has(agent);
      return Math.abs(after - before) > SAME;
    })
    .sort((one, other) => sizeOf(other) - sizeOf(one) || (one.agent < other.agent ? -1 : 1));
}

/** Coming or going weighs more than any number of points. */
const sizeOf = ({ before, now }: Moved): number =>
  before === null || now === null ? Infinity : Math.abs(now - before);
