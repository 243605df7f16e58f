import { atLeast } from "../../tolerance";
import { cut, type Cut, type Ranked } from "./cut";
import type { DistributionRule } from "./distributionRule";

export interface Person {
  readonly agent: string;
  readonly group: string | null;
  readonly composite: number | null;
  /** Scored share of the weight, 0–1. */
  readonly coverage: number;
  /** New in the job or the rules: shown, but without consequences (S0-33). */
  readonly inBuffer: boolean;
  /** Joined or left within the month: a few days beside whole months are another race. */
  readonly partOfMonth?: boolean;
  /** A metric's value, turned so that more is better; null: not measured. */
  readonly figureOf: (metric: string) => number | null;
}

/**
 * Every rule over every group that it looks at. Who has no composite, too little coverage, is in a
 * buffer period or worked only part of the month is not counted, and can be neither top nor bottom [DIST6]. Where the same person
 * would be at both ends, no rule holds for that group [DIST7].
 */
export function distribute(
  rules: readonly DistributionRule[],
  people: readonly Person[],
): readonly Cut[] {
  const cuts = rules.flatMap((rule) => {
    const taking = people.filter((person) => takesPart(person, rule));
    const groups = rule.within === "team" ? [null] : groupsOf(taking);
    return groups.map((group) =>
      cut(
        rule,
        group,
        taking
          .filter((person) => group === null || person.group === group)
          .map((person) => ranked(person, rule)),
      ),
    );
  });
  return cuts.map((one) => (isContradicted(one, cuts) ? refused(one) : one));
}

const takesPart = (
  { composite, coverage, inBuffer, partOfMonth = false }: Person,
  rule: DistributionRule,
): boolean =>
  composite !== null && !inBuffer && !partOfMonth && atLeast(coverage, rule.minimumCoverage);

const ranked = (
  { agent, composite, figureOf }: Person,
  { tiebreak }: DistributionRule,
): Ranked => ({
  agent,
  composite: composite!,
  tiebreak: tiebreak === null ? null : figureOf(tiebreak),
});

/** Who belongs to no group is in none of the rankings by group. */
const groupsOf = (people: readonly Person[]): readonly string[] =>
  [...new Set(people.map(({ group }) => group))].filter((group) => group !== null).sort();

const reached = ({ taken, byStandard }: Cut): readonly string[] => [...taken, ...byStandard];

const isContradicted = (one: Cut, cuts: readonly Cut[]): boolean =>
  cuts.some(
    (other) =>
      other.rule.end !== one.rule.end &&
      reached(other).some((agent) => reached(one).includes(agent)),
  );

const refused = (one: Cut): Cut => ({ ...one, taken: [], byStandard: [], outcome: "bothEnds" });
