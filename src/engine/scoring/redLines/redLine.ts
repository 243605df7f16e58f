import type { Consequence } from "../consequences";

/**
 * A limit that one figure of a person may not cross: "below 60 % the process is reviewed" (S3-05),
 * upper limits of 5 and 10 % (S0-09, S1-15), or "no critical fail".
 */
export interface RedLine {
  readonly id: string;
  readonly subject: Subject;
  /** The limit itself is kept, on either side: 以上 and 以内 include the number (mission B0.11). */
  readonly limit: { readonly kind: "atLeast" | "atMost"; readonly value: number };
  readonly consequence: Consequence;
  readonly effect: Effect;
  /** On fewer cases than this a metric is not judged; null: the metric's own minimum. */
  readonly minimumCases: number | null;
}

export type Subject =
  | { readonly kind: "metric"; readonly metric: string }
  /** Points, before any red line has touched them. */
  | { readonly kind: "composite" }
  /** How many times a check was failed as a whole. */
  | { readonly kind: "criticalFails" };

/** What a crossed line does to the composite. */
export type Effect =
  | { readonly kind: "none" }
  /** No more than so many points. */
  | { readonly kind: "cap"; readonly points: number }
  /** No composite: a person has to decide. */
  | { readonly kind: "blank" };
