import { atLeast, atMost, equal } from "../../tolerance";
import type { DistributionRule } from "./distributionRule";
import { placesOf } from "./placesOf";

/** Somebody who takes part: who has a composite that rests on enough, outside a buffer period. */
export interface Ranked {
  readonly agent: string;
  readonly composite: number;
  /** The other metric, more is better, for those who are level; null: not known. */
  readonly tiebreak: number | null;
}

/** One rule applied to one group, with everything needed to explain it. */
export interface Cut {
  readonly rule: DistributionRule;
  /** Null: the whole team. */
  readonly group: string | null;
  /** How many took part. */
  readonly people: number;
  /** How many the share comes to. */
  readonly places: number;
  readonly taken: readonly string[];
  /** Level with one another across the cut. */
  readonly tied: readonly string[];
  /** Within the places but short of the absolute standard, or beyond it. */
  readonly byStandard: readonly string[];
  readonly outcome: "applied" | "tooFew" | "bothEnds";
}

/** Whom a rule takes of a group [DIST1]–[DIST5]; the order in which they are given does not matter. */
export function cut(rule: DistributionRule, group: string | null, people: readonly Ranked[]): Cut {
  const none = { rule, group, people: people.length, taken: [], tied: [], byStandard: [] };
  if (people.length < rule.minimumGroup) return { ...none, places: 0, outcome: "tooFew" };

  const places = placesOf(rule.share, people.length, rule.rounding);
  const ordered = comparable(people, rule).sort((a, b) => compared(a, b, rule) || byName(a, b));
  const last = ordered[places - 1];
  const next = ordered[places];
  const isTied = last !== undefined && next !== undefined && compared(last, next, rule) === 0;
  const tied = isTied ? ordered.filter((person) => compared(person, last, rule) === 0) : [];
  const taken = !isTied
    ? ordered.slice(0, places)
    : ordered.filter((person) => {
        const order = compared(person, last, rule);
        return order < 0 || (order === 0 && rule.ties === "include");
      });
  const byStandard = taken.filter((person) => !meetsStandard(person, rule));
  return {
    rule,
    group,
    people: people.length,
    places,
    taken: taken.filter((person) => meetsStandard(person, rule)).map(agentOf),
    tied: tied.map(agentOf),
    byStandard: byStandard.map(agentOf),
    outcome: "applied",
  };
}

const agentOf = ({ agent }: Ranked): string => agent;

/** Where one of those who are level lacks the other metric, it tells none of them apart. */
function comparable(people: readonly Ranked[], { ties }: DistributionRule): Ranked[] {
  const isKnown = ({ composite }: Ranked) =>
    people.every((other) => !equal(other.composite, composite) || other.tiebreak !== null);
  return people.map((person) =>
    ties === "tiebreak" && isKnown(person) ? person : { ...person, tiebreak: null },
  );
}

/** Who comes first from the rule's end; 0 when the rule cannot tell them apart. */
function compared(a: Ranked, b: Ranked, { end }: DistributionRule): number {
  const sign = end === "top" ? 1 : -1;
  if (!equal(a.composite, b.composite)) return sign * (b.composite - a.composite);
  if (a.tiebreak === null || b.tiebreak === null || equal(a.tiebreak, b.tiebreak)) return 0;
  return sign * (b.tiebreak - a.tiebreak);
}

const byName = (a: Ranked, b: Ranked): number =>
  a.agent < b.agent ? -1 : a.agent > b.agent ? 1 : 0;

const meetsStandard = ({ composite }: Ranked, { end, standard }: DistributionRule): boolean =>
  standard === null ||
  (end === "top" ? atLeast(composite, standard) : !atMost(standard, composite));
