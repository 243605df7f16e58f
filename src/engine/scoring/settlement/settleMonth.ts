import { catalogue, metricById } from "../../metrics/catalogue";
import type { Metric } from "../../metrics/metric";
import type { Outcome } from "../../metrics/outcome";
import { defaultSettings, type Settings } from "../../metrics/settings";
import { afterFails } from "../criticalFails/afterFails";
import type { ConfirmedFail } from "../criticalFails/criticalFail";
import type { Cut } from "../distribution/cut";
import { distribute } from "../distribution/distribute";
import type { HistoryPeriod } from "../history/historyPeriod";
import type { HistoryEntry } from "../history/historyTable";
import { payFor } from "../pay/payFor";
import { payFromBudget } from "../pay/payFromBudget";
import { combined } from "../pay/performanceFactor";
import type { Salary } from "../pay/salariesTable";
import { ranksOf } from "../ranks";
import { afterRedLines, judge, type Judged, type Verdict } from "../redLines/judge";
import { rewardsFor } from "../rewards/rewardsFor";
import { streaksOf, type Streak } from "../streaks/streaksOf";
import { tierBy } from "../tiers/bands";
import { findingsOf } from "./findingsOf";
import type { SettlementRules } from "./rules";
import type { CoefficientSource, Proposal, SettledPerson, Settlement } from "./settlement";

/** What a scored month says of one person. */
export interface ScoredPerson {
  readonly agent: string;
  readonly group: string | null;
  /** Whose weights the composite has; who has others is ranked apart. */
  readonly profile: string | null;
  readonly composite: number | null;
  /** Scored share of the weight, 0–1. */
  readonly coverage: number;
  readonly inBuffer: boolean;
  /** Joined or left within the month; not, where left away. */
  readonly partOfMonth?: boolean;
  readonly metrics: ReadonlyMap<string, Outcome>;
  /** Ids of metrics with a target, as far as measured. */
  readonly met: ReadonlySet<string>;
  readonly missed: ReadonlySet<string>;
  /** Confirmed ones. Null: nobody counted them. */
  readonly criticalFails: readonly ConfirmedFail[] | null;
}

export interface SettleRequest {
  readonly period: HistoryPeriod;
  readonly people: readonly ScoredPerson[];
  readonly rules: SettlementRules;
  /** Earlier periods; what it says of this one is passed over. */
  readonly history: readonly HistoryEntry[];
  readonly salaries: readonly Salary[];
  readonly settings?: Settings;
  /** The catalogue where left away; with the user's own, where there are some. */
  readonly metrics?: readonly Metric[];
}

/**
 * Settles a month, always in this order [SET1] (mission G-14 to G-16): red lines, tiers, forced
 * distribution, streaks, coefficients, rewards, pay. A later step never changes an earlier one.
 */
export function settleMonth(request: SettleRequest): Settlement {
  const { period, rules, salaries, settings = defaultSettings, metrics = catalogue } = request;
  const salaryOf = new Map(salaries.map((salary) => [salary.agent, salary]));
  const lined = request.people.map((person) => {
    const redLines = rules.redLines.map((line) => judge(line, judged(person), settings, metrics));
    const inBuffer = person.inBuffer || (salaryOf.get(person.agent)?.inBuffer ?? false);
    const fails = person.criticalFails ?? [];
    const composite = afterFails(afterRedLines(person.composite, redLines), fails);
    const figureOf = (metric: string) => betterIsMore(metric, person.metrics, metrics);
    const { partOfMonth = false } = person;
    const scored = person.composite;
    return { ...person, scored, composite, redLines, fails, inBuffer, partOfMonth, figureOf };
  });

  const ranks = ranksByProfile(lined);
  const cuts = distribute(rules.distribution, lined);
  const streaks = streaksOf(rules.streaks, historyWith(request, lined), period);

  const settled = lined.map((person): SettledPerson => {
    const { agent, group, scored, redLines, fails, composite, inBuffer, partOfMonth } = person;
    const tier = tierBy(rules.tiers, composite);
    const taking = cuts.filter(({ taken }) => taken.includes(agent));
    const labels = taking.map(({ rule }) => rule.id);
    const own = streaks.filter((streak) => streak.agent === agent);
    const coefficients = coefficientsOf(tier, taking);
    const coefficient = combined(
      coefficients.map((source) => source.coefficient),
      rules.pay.coefficients,
    );
    const reached = { composite, tier: tier?.id ?? null, labels, coefficient };
    const salary = salaryOf.get(agent);
    return {
      agent,
      group,
      scored,
      redLines,
      criticalFails: fails,
      composite,
      rank: ranks.get(agent) ?? null,
      tier,
      inBuffer,
      partOfMonth,
      labels,
      streaks: own,
      coefficients,
      coefficient,
      rewards: rewardsFor(
        rules.rewards,
        { ...reached, metrics: person.metrics },
        settings,
        metrics,
      ),
      pay: salary ? payFor(salary, { composite, coefficient, inBuffer }, rules.pay) : null,
      proposals: proposalsOf(redLines, taking, own),
    };
  });

  const people = withBudget(settled, rules.pay.budget);
  const findings = findingsOf({ people, cuts, rules, salaries, profiles: profilesIn(lined) });
  return { period, people, cuts, findings };
}

const judged = ({ composite, metrics, criticalFails }: ScoredPerson): Judged => ({
  composite,
  metrics,
  criticalFails: criticalFails?.length ?? null,
});

/** Figures of metrics where less is better change their sign. */
function betterIsMore(
  id: string,
  measures: ReadonlyMap<string, Outcome>,
  metrics: readonly Metric[],
): number | null {
  const outcome = measures.get(id);
  const metric = metricById(id, metrics);
  if (outcome?.kind !== "measured" || !metric || metric.direction === "none") return null;
  return metric.direction === "down" ? -outcome.value : outcome.value;
}

/** Of people with the same weights: other composites mean something else. */
function ranksByProfile(people: readonly ScoredPerson[]): ReadonlyMap<string, number | null> {
  const ranks = new Map<string, number | null>();
  for (const profile of new Set(people.map((person) => person.profile))) {
    const alike = people.filter((person) => person.profile === profile);
    const among = ranksOf(alike.map(({ composite }) => composite));
    alike.forEach(({ agent }, index) => ranks.set(agent, among[index] ?? null));
  }
  return ranks;
}

const profilesIn = (people: readonly ScoredPerson[]): readonly string[] => [
  ...new Set(people.flatMap(({ profile }) => (profile === null ? [] : [profile]))),
];

/** The history up to this period, which is what the month says of itself. */
function historyWith(
  { history, period }: SettleRequest,
  people: readonly ScoredPerson[],
): readonly HistoryEntry[] {
  const earlier = history.filter(
    (entry) => entry.period.kind === period.kind && entry.period.number < period.number,
  );
  const now = people.map(
    ({ agent, group, profile, composite, met, missed, inBuffer }): HistoryEntry => ({
      agent,
      period,
      group,
      profile,
      composite,
      met,
      missed,
      inBuffer,
    }),
  );
  return [...earlier, ...now];
}

function coefficientsOf(
  tier: SettledPerson["tier"],
  taking: readonly Cut[],
): readonly CoefficientSource[] {
  const ofTier = tier
    ? [{ from: "tier", id: tier.id, coefficient: tier.coefficient } as const]
    : [];
  const ofLabels = taking.map(
    ({ rule: { id, coefficient } }) => ({ from: "label", id, coefficient }) as const,
  );
  return [...ofTier, ...ofLabels].flatMap(({ from, id, coefficient }) =>
    coefficient === null ? [] : [{ from, id, coefficient }],
  );
}

function proposalsOf(
  verdicts: readonly Verdict[],
  taking: readonly Cut[],
  streaks: readonly Streak[],
): readonly Proposal[] {
  const reasons = [
    ...verdicts
      .filter(({ kind }) => kind === "crossed")
      .map(({ line }) => ({ because: "redLine", of: line }) as const),
    ...taking.map(({ rule }) => ({ because: "label", of: rule }) as const),
    ...streaks
      .filter(({ complete }) => complete)
      .map(({ rule }) => ({ because: "streak", of: rule }) as const),
  ];
  return reasons.flatMap(({ because, of: { id, consequence } }) =>
    consequence === "none" ? [] : [{ consequence, because, rule: id }],
  );
}

function withBudget(
  people: readonly SettledPerson[],
  budget: number | null,
): readonly SettledPerson[] {
  if (budget === null) return people;
  const paid = people.filter(({ pay }) => pay !== null);
  const pays = payFromBudget(
    paid.map(({ pay }) => pay!),
    budget,
  );
  const payOf = new Map(paid.map(({ agent }, index) => [agent, pays[index]!]));
  return people.map((person) => ({ ...person, pay: payOf.get(person.agent) ?? null }));
}

/** Sum of what is decided, in cents: base pay of everybody, and performance pay. */
export const totalPay = (people: readonly SettledPerson[]): number =>
  people.reduce((sum, { pay }) => sum + (pay ? pay.base + (pay.performance ?? 0) : 0), 0);
