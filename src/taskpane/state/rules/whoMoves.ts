import {
  scoreBy,
  type AgentScore,
  type MonthMeasures,
  type Profile,
  type Rulebook,
} from "../../../engine";
import type { Draft } from "./draft";
import { without } from "./without";

/** One person under the weights that hold and under those of the draft. */
export interface Move {
  readonly agent: string;
  readonly before: Standing;
  readonly after: Standing;
}

export type Standing = Pick<AgentScore, "rank" | "composite" | "tier">;

export interface Moves {
  /** Everybody whom the profile scores, in the order of the new rank. */
  readonly people: readonly Move[];
  readonly rankMoved: number;
  readonly tierMoved: number;
}

/** Two composites that read the same with one decimal are no move. */
const NOTICED = 0.05;

/** Who would move if the draft were saved; the month is not measured again [RUL5]. */
export function whoMoves(rulebook: Rulebook, measures: MonthMeasures, draft: Draft): Moves {
  const { before, profile } = draft;
  const old = standings(rulebook, measures, before);
  const now = standings(rulebook, measures, { ...profile, id: before.id });
  const people = now.map((after): Move => ({
    agent: after.agent,
    before: old.find(isOf(after)) ?? nowhere,
    after,
  }));
  return {
    people,
    rankMoved: people.filter((move) => move.before.rank !== move.after.rank).length,
    tierMoved: people.filter((move) => move.before.tier !== move.after.tier).length,
  };
}

export const isMoved = ({ before, after }: Move): boolean =>
  before.rank !== after.rank ||
  before.tier !== after.tier ||
  Math.abs((before.composite ?? 0) - (after.composite ?? 0)) >= NOTICED;

/** Everybody of the profile's role and group under it alone, whatever the phase of the month. */
function standings(
  rulebook: Rulebook,
  measures: MonthMeasures,
  profile: Profile,
): readonly AgentScore[] {
  const appliesTo = without(profile.appliesTo ?? {}, "phase");
  const alone = { ...without(profile, "variantOf"), appliesTo };
  const scored = scoreBy({ ...rulebook, profiles: [alone] }, measures, profile.id);
  return scored.kind === "scored" ? scored.report.agents : [];
}

const isOf =
  ({ agent }: AgentScore) =>
  (other: AgentScore): boolean =>
    other.agent === agent;

const nowhere: Standing = { rank: null, composite: null, tier: null };
