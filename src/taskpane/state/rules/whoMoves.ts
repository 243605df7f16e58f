import {
  scoreBy,
  totalPay,
  type AgentScore,
  type Cents,
  type MonthMeasures,
  type Profile,
  type Rulebook,
  type SettledPerson,
} from "../../../engine";
import { without } from "./without";

/** One person under the weights that hold and under those of the draft. */
export interface Move {
  readonly agent: string;
  readonly before: Standing;
  readonly after: Standing;
}

export interface Standing extends Pick<AgentScore, "rank" | "composite" | "tier"> {
  /** Null: nobody named a salary, or something it rests on is undecided. */
  readonly pay: Cents | null;
}

export interface Moves {
  /** Everybody whom the profile scores, in the order of the new rank. */
  readonly people: readonly Move[];
  readonly rankMoved: number;
  readonly tierMoved: number;
  readonly payMoved: number;
  /** Of everybody together; null: nobody's pay is decided, or not of the same people. */
  readonly pay: { readonly before: Cents; readonly after: Cents } | null;
}

/** Where everybody stands whom a profile scores, in the order of the rank. */
export interface Standings {
  readonly agents: readonly AgentScore[];
  /** Those whose pay is decided, by agent. */
  readonly paid: ReadonlyMap<string, SettledPerson>;
}

/** Two composites that read the same with one decimal are no move. */
const NOTICED = 0.05;

/**
 * Who would move if one profile stood in the other's place; the month is not measured again [RUL5].
 *
 * @param after under whatever name: it is scored under that of `before`.
 */
export const whoMoves = (
  rulebook: Rulebook,
  measures: MonthMeasures,
  { before, profile: after }: { readonly before: Profile; readonly profile: Profile },
): Moves =>
  movesBetween(
    standings(rulebook, measures, before),
    standings(rulebook, measures, { ...after, id: before.id }),
  );

export function movesBetween(old: Standings, now: Standings): Moves {
  const byAgent = new Map(old.agents.map((of) => [of.agent, of] as const));
  const people = now.agents.map((after): Move => {
    const before = byAgent.get(after.agent);
    return {
      agent: after.agent,
      before: before ? standing(before, old) : nowhere,
      after: standing(after, now),
    };
  });
  const count = (part: keyof Standing) =>
    people.filter(({ before, after }) => before[part] !== after[part]).length;
  return {
    people,
    rankMoved: count("rank"),
    tierMoved: count("tier"),
    payMoved: count("pay"),
    pay: payOf(old, now),
  };
}

export const isMoved = ({ before, after }: Move): boolean =>
  before.rank !== after.rank ||
  before.tier !== after.tier ||
  before.pay !== after.pay ||
  Math.abs((before.composite ?? 0) - (after.composite ?? 0)) >= NOTICED;

/** Those who move, the tiers crossed first, then the longest ways up or down. */
export const largestFirst = (people: readonly Move[]): readonly Move[] =>
  people.filter(isMoved).toSorted((a, b) => weightOf(b) - weightOf(a));

const weightOf = ({ before, after }: Move): number =>
  (before.tier === after.tier ? 0 : 1e6) + Math.abs((before.rank ?? 0) - (after.rank ?? 0));

/** Everybody of the profile's role and group under it alone, whatever the phase of the month. */
export function standings(
  rulebook: Rulebook,
  measures: MonthMeasures,
  profile: Profile,
): Standings {
  const appliesTo = without(profile.appliesTo ?? {}, "phase");
  const alone = { ...without(profile, "variantOf"), appliesTo };
  return standingsBy({ ...rulebook, profiles: [alone] }, measures, profile.id);
}

/** Everybody whom the chosen weights score. */
export function standingsBy(
  rulebook: Rulebook,
  measures: MonthMeasures,
  choice: string,
): Standings {
  const scored = scoreBy(rulebook, measures, choice);
  if (scored.kind !== "scored") return { agents: [], paid: new Map() };
  const decided = (scored.settlement?.people ?? []).filter(
    ({ pay }) => pay !== null && pay.total !== null,
  );
  return {
    agents: scored.report.agents.filter((of) => of.profile !== null),
    paid: new Map(decided.map((person) => [person.agent, person] as const)),
  };
}

const standing = ({ agent, rank, composite, tier }: AgentScore, { paid }: Standings): Standing => ({
  rank,
  composite,
  tier,
  pay: paid.get(agent)?.pay?.total ?? null,
});

/** Totals of different people would say nothing. */
function payOf(old: Standings, now: Standings): Moves["pay"] {
  const isSame =
    old.paid.size === now.paid.size && [...old.paid.keys()].every((of) => now.paid.has(of));
  if (!isSame || now.paid.size === 0) return null;
  return { before: totalPay([...old.paid.values()]), after: totalPay([...now.paid.values()]) };
}

const nowhere: Standing = { rank: null, composite: null, tier: null, pay: null };
