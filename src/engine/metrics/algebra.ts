import type { Criterion } from "../criteria";
import type { ColumnRef } from "./columnRef";
import type { ConditionName, QuantityName } from "./facts";
import type { ChoiceSetting, NumberSetting, Settings } from "./settings";

/**
 * What metrics are written in: plain data, read by the evaluator, by the sentence that explains a
 * metric, and by whoever wants to know which columns it needs.
 *
 * Conditions have three answers. One that is UNKNOWN for a ticket leaves the ticket out of both
 * halves of a rate: `and` is NO as soon as one part is NO, `or` is YES as soon as one is YES.
 */
export type Condition =
  | { readonly kind: "is"; readonly fact: ConditionName }
  | { readonly kind: "known"; readonly quantity: QuantityName }
  | { readonly kind: "matches"; readonly column: ColumnRef; readonly criterion: Criterion }
  | {
      readonly kind: "compare";
      readonly quantity: QuantityName;
      readonly relation: Relation;
      readonly limit: Limit;
    }
  | { readonly kind: "not"; readonly condition: Condition }
  | { readonly kind: "and" | "or"; readonly conditions: readonly Condition[] }
  | { readonly kind: "optional"; readonly condition: Condition; readonly quiet?: true }
  | { readonly kind: "matured"; readonly condition: Condition; readonly window: Window }
  | { readonly kind: "given"; readonly setting: Chosen; readonly condition: Condition }
  | { readonly kind: "evident"; readonly condition: Condition };

/** A number of each ticket: derived, or a column as it stands. */
export type Quantity = QuantityName | ColumnRef;

/** The limit itself counts as "atMost" and as "atLeast", not as "moreThan". */
export type Relation = "atMost" | "atLeast" | "moreThan";

/** In the unit of the quantity it is compared with. */
export type Limit =
  number | { readonly setting: NumberSetting } | { readonly quantity: QuantityName };

/** How long after the end of a month its tickets may still ripen. */
export interface Window {
  readonly limit: Limit;
  readonly unit: "minute" | "hour" | "day";
}

/** A setting that has one of its values. */
export type Chosen = {
  readonly [Name in ChoiceSetting]: { readonly name: Name; readonly value: Settings[Name] };
}[ChoiceSetting];

/** A metric that is measured in one of several ways, as a setting says. */
export type MeasureBySetting = {
  readonly [Name in ChoiceSetting]: {
    readonly kind: "bySetting";
    readonly setting: Name;
    readonly measures: Readonly<Record<Settings[Name], Measure>>;
  };
}[ChoiceSetting];

export type Measure =
  | { readonly kind: "count"; readonly among: Condition }
  | { readonly kind: "rate"; readonly among: Condition; readonly counting: Condition }
  | { readonly kind: "sum" | "mean"; readonly of: Quantity; readonly among: Condition }
  | {
      readonly kind: "quantile";
      readonly p: number;
      readonly of: Quantity;
      readonly among: Condition;
    }
  | { readonly kind: "activeDays"; readonly at: QuantityName; readonly among: Condition }
  | { readonly kind: "ratio"; readonly of: Measure; readonly per: Measure }
  | { readonly kind: "difference"; readonly of: Measure; readonly minus: Measure }
  | {
      readonly kind: "weightedMean" | "ratioOfSums";
      readonly of: Quantity;
      readonly by: Quantity;
      readonly among: Condition;
    };

export const is = (fact: ConditionName): Condition => ({ kind: "is", fact });
/** The ticket has the quantity. */
export const known = (quantity: QuantityName): Condition => ({ kind: "known", quantity });
export const atMost = (quantity: QuantityName, limit: Limit): Condition => ({
  kind: "compare",
  quantity,
  relation: "atMost",
  limit,
});
export const atLeast = (quantity: QuantityName, limit: Limit): Condition => ({
  kind: "compare",
  quantity,
  relation: "atLeast",
  limit,
});
export const moreThan = (quantity: QuantityName, limit: Limit): Condition => ({
  kind: "compare",
  quantity,
  relation: "moreThan",
  limit,
});
/** The column's cell meets the criterion; cannot be told where it is blank, unless blanks are asked for. */
export const matches = (column: ColumnRef, criterion: Criterion): Condition => ({
  kind: "matches",
  column,
  criterion,
});
export const setting = (name: NumberSetting): Limit => ({ setting: name });
/** The ticket's own limit. */
export const its = (quantity: QuantityName): Limit => ({ quantity });

export const not = (condition: Condition): Condition => ({ kind: "not", condition });
/** Of no conditions: every ticket. */
export const and = (...conditions: Condition[]): Condition =>
  conditions.length === 1 ? conditions[0]! : { kind: "and", conditions };
export const or = (...conditions: Condition[]): Condition => ({ kind: "or", conditions });
/** Left away, with a note, where the sheet lacks its columns. */
export const optional = (condition: Condition): Condition => ({ kind: "optional", condition });
/** As `optional`, but nobody is told: few sheets have such a column, and without it all is well. */
export const whereTold = (condition: Condition): Condition => ({
  kind: "optional",
  condition,
  quiet: true,
});
/**
 * Whether enough time has passed to judge the ticket. Until `window` after its end a month is
 * provisional.
 */
export const matured = (condition: Condition, window: Window): Condition => ({
  kind: "matured",
  condition,
  window,
});
/** Asked only while the setting has the value; else every ticket meets it. */
export const given = (setting: Chosen, condition: Condition): Condition => ({
  kind: "given",
  setting,
  condition,
});
/** NO where it cannot be told for a ticket: the test is skipped rather than the ticket left out. */
export const evident = (condition: Condition): Condition => ({ kind: "evident", condition });

interface Among {
  readonly among: Condition;
}
interface Counting {
  readonly counting: Condition;
}
interface Of {
  readonly of: Quantity;
}

/** The population: tickets that meet all the conditions; of none, every ticket. */
export const among = (...conditions: Condition[]): Among => ({ among: and(...conditions) });
export const counting = (...conditions: Condition[]): Counting => ({
  counting: and(...conditions),
});
export const of = (quantity: Quantity): Of => ({ of: quantity });

/** How many tickets. */
export const count = (population: Among): Measure => ({ kind: "count", ...population });
/** Share of the population that is counted, 0–1. */
export const rate = (population: Among, event: Counting): Measure => ({
  kind: "rate",
  ...population,
  ...event,
});
export const sum = (quantity: Of, population: Among): Measure => ({
  kind: "sum",
  ...quantity,
  ...population,
});
export const mean = (quantity: Of, population: Among): Measure => ({
  kind: "mean",
  ...quantity,
  ...population,
});
/** By type 7, Excel's PERCENTILE.INC. */
export const quantile = (p: number, quantity: Of, population: Among): Measure => ({
  kind: "quantile",
  p,
  ...quantity,
  ...population,
});
export const median = (quantity: Of, population: Among): Measure =>
  quantile(0.5, quantity, population);
/** Days on which an agent has at least one such moment; of the team: the sum over its agents. */
export const activeDays = (at: QuantityName, population: Among): Measure => ({
  kind: "activeDays",
  at,
  ...population,
});
/** Ratio of two sums, never a mean of ratios (mission B0.9). */
export const ratio = (measure: Measure, per: Measure): Measure => ({
  kind: "ratio",
  of: measure,
  per,
});

/** Difference of two shares in percentage points, −100 to 100. */
export const difference = (share: Measure, minus: Measure): Measure => ({
  kind: "difference",
  of: share,
  minus,
});

interface By {
  readonly by: Quantity;
}
export const by = (quantity: Quantity): By => ({ by: quantity });

/**
 * Σ quantity · weight ÷ Σ weight: a rate of rows that stand for many tickets each (mission B0.9).
 * Only rows that have both count; n is Σ weight.
 */
export const weightedMean = (quantity: Of, weight: By, population: Among): Measure => ({
  kind: "weightedMean",
  ...quantity,
  ...weight,
  ...population,
});
/** Σ quantity ÷ Σ of another, of the rows that have both; n is the divisor. */
export const ratioOfSums = (quantity: Of, divisor: By, population: Among): Measure => ({
  kind: "ratioOfSums",
  ...quantity,
  ...divisor,
  ...population,
});
