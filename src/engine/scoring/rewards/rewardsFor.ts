import { catalogue, metricById } from "../../metrics/catalogue";
import type { Metric } from "../../metrics/metric";
import { minimumOf } from "../../metrics/minimum";
import type { Outcome } from "../../metrics/outcome";
import { defaultSettings, type Settings } from "../../metrics/settings";
import { atLeast, atMost } from "../../tolerance";
import type { Occasion, Reward } from "./reward";

export interface Achievement {
  readonly composite: number | null;
  readonly tier: string | null;
  readonly labels: readonly string[];
  readonly metrics: ReadonlyMap<string, Outcome>;
  /** On the performance part of the pay; 1 where nothing touches it. */
  readonly coefficient: number;
}

/** One reward, or the steps of one ladder, that somebody has reached. */
export interface Earned {
  readonly steps: readonly Reward[];
  readonly kind: Reward["kind"];
  /** Money for a bonus, days for leave. */
  readonly amount: number | null;
  /** Why it is not given although it was reached; null: it is given. */
  readonly withheld: "coefficient" | "higherOne" | null;
}

/** Everything reached, in the order of the table, and what of it is given [REW1]–[REW4]. */
export function rewardsFor(
  rewards: readonly Reward[],
  achievement: Achievement,
  settings: Settings = defaultSettings,
  metrics: readonly Metric[] = catalogue,
): readonly Earned[] {
  const reached = rewards.filter(({ when }) => isReached(when, achievement, settings, metrics));
  const ladders = [...new Set(reached.map((reward) => reward.ladder ?? reward))];
  const earned = ladders.map((ladder) =>
    earnedOf(reached.filter((reward) => (reward.ladder ?? reward) === ladder)),
  );
  return earned.map((one) => ({ ...one, withheld: reasonAgainst(one, earned, achievement) }));
}

function isReached(
  when: Occasion,
  { composite, tier, labels, metrics: measures }: Achievement,
  settings: Settings,
  metrics: readonly Metric[],
): boolean {
  switch (when.kind) {
    case "tier":
      return tier === when.tier;
    case "label":
      return labels.includes(when.label);
    case "composite":
      return composite !== null && atLeast(composite, when.from);
    case "metric": {
      const outcome = measures.get(when.metric);
      const metric = metricById(when.metric, metrics);
      if (outcome?.kind !== "measured") return false;
      if (metric && outcome.n < minimumOf(metric, settings)) return false;
      return metric?.direction === "down"
        ? atMost(outcome.value, when.from)
        : atLeast(outcome.value, when.from);
    }
  }
}

function earnedOf(steps: readonly Reward[]): Earned {
  const [{ kind, payout }] = steps as readonly [Reward];
  const amounts = steps.map(({ amount }) => amount ?? 0);
  const amount =
    kind !== "bonus" && kind !== "leave"
      ? null
      : payout === "highest"
        ? Math.max(...amounts)
        : amounts.reduce((sum, one) => sum + one, 0);
  return { steps, kind, amount, withheld: null };
}

const stacks = ({ steps }: Earned): boolean => steps.every((step) => step.stacks);

function reasonAgainst(
  one: Earned,
  all: readonly Earned[],
  { coefficient }: Achievement,
): Earned["withheld"] {
  if (one.amount === null || stacks(one)) return null;
  if (one.kind === "bonus" && !atMost(coefficient, 1)) return "coefficient";
  const rivals = all.filter((other) => other.kind === one.kind && !stacks(other));
  const highest = rivals.reduce((best, other) => (other.amount! > best.amount! ? other : best));
  return highest === one ? null : "higherOne";
}
