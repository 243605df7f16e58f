import type { Period } from "../../calendar/period";

/** A value that somebody entered: one row of `KPI_Inputs`. */
export interface Input {
  /** Id of the metric. */
  readonly metric: string;
  readonly whose: Whose;
  /** The period it is about: a month, a quarter, a year, or a day. */
  readonly span: Period;
  /** In the metric's unit where it is out of nothing: points of 100, fractions, money. */
  readonly value: number;
  /** What the value is a part of, in the same terms; null: the value is the result itself. */
  readonly outOf: number | null;
  /** How many checks, ratings or people it stands for; null: not told, counted as one. */
  readonly n: number | null;
  readonly rater: string;
}

export type Whose =
  { readonly level: "agent"; readonly agent: string } | { readonly level: "team" | "company" };
