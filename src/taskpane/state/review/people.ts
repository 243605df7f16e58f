import {
  attentionOf,
  changeOf,
  compositeTrend,
  type AgentScore,
  type Attention,
  type Change,
} from "../../../engine";
import type { Result } from "../pane";
import type { Rules } from "../rulesOfBook";
import type { Look, ReviewState } from "./reviewState";

/** A person as the list shows them. */
export interface PersonLine {
  readonly score: AgentScore;
  readonly role: string | null;
  /** Of the composite, against the period before; null: cannot be told. */
  readonly change: Change | null;
  readonly attention: readonly Attention[];
}

/** Everybody of a scored month, in the order of rank. */
export function peopleIn(result: Result, { rulebook }: Rules): readonly PersonLine[] {
  const { report, settlement } = result;
  const attention = attentionOf(report, settlement);
  return report.agents.map((score) => ({
    score,
    role: rulebook.people.persons.get(score.agent)?.role ?? null,
    change: changeOf(compositeTrend(report, rulebook.history, score.agent)),
    attention: attention.get(score.agent) ?? [],
  }));
}

/** Those whom search and filters leave, in the order asked for; who lacks what is sorted by comes last. */
export function chosenPeople(
  people: readonly PersonLine[],
  state: ReviewState,
  language: string,
): readonly PersonLine[] {
  const { search, group, tier, role, look, sorting, reversed } = state;
  const wanted = evened(search.trim());
  const chosen = people.filter(
    (line) =>
      evened(line.score.agent).includes(wanted) &&
      (group === null || line.score.group === group) &&
      (tier === null || line.score.tier === tier) &&
      (role === null || line.role === role) &&
      (look === null || needs(line, look)),
  );
  const names = new Intl.Collator(language, { numeric: true });
  const byName = (a: PersonLine, b: PersonLine) => names.compare(a.score.agent, b.score.agent);
  const turn = reversed ? -1 : 1;
  if (sorting === "name") return chosen.toSorted((a, b) => turn * byName(a, b));
  const key = keys[sorting];
  return chosen.toSorted((a, b) => {
    const [one, other] = [key(a), key(b)];
    if (one === null || other === null) return +(one === null) - +(other === null) || byName(a, b);
    return turn * (one - other) || byName(a, b);
  });
}

/** Ascending is first; null: cannot be told. */
const keys: Readonly<Record<Exclude<ReviewState["sorting"], "name">, Key>> = {
  rank: ({ score }) => score.rank,
  composite: ({ score }) => minus(score.composite),
  // A tier is as good as the composites in it.
  tier: ({ score }) => (score.tier === null ? null : minus(score.composite)),
  change: ({ change }) => minus(change?.by ?? null),
};

type Key = (line: PersonLine) => number | null;

/** The most first. */
const minus = (value: number | null): number | null => (value === null ? null : -value);

export const needs = ({ attention }: PersonLine, look: Look): boolean =>
  look === "any" ? attention.some((why) => why !== "provisional") : attention.includes(look);

/** Case and width of letters do not count in a search. */
const evened = (text: string): string => text.normalize("NFKC").toLowerCase();

/** What the filters offer: groups, tiers and roles that there are, as they are met. */
export function offeredBy(people: readonly PersonLine[]): {
  readonly groups: readonly string[];
  readonly tiers: readonly string[];
  readonly roles: readonly string[];
  readonly looks: readonly (readonly [look: Look, people: number])[];
} {
  const different = (words: readonly (string | null)[]) => [
    ...new Set(words.filter((word) => word !== null)),
  ];
  const all: readonly Look[] = ["any", "withheld", "lowCoverage", "redLine", "tie", "provisional"];
  return {
    groups: different(people.map(({ score }) => score.group)).toSorted(),
    tiers: different(people.map(({ score }) => score.tier)),
    roles: different(people.map(({ role }) => role)).toSorted(),
    looks: all
      .map((look) => [look, people.filter((line) => needs(line, look)).length] as const)
      .filter(([, count]) => count > 0),
  };
}
