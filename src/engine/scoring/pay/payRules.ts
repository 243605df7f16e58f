import type { Cents } from "./cents";

/** How a score becomes money: 70 % base and 30 % performance pay (S3-11). */
export interface PayRules {
  /** Of the total salary, 0–1; the rest is the performance part. */
  readonly baseShare: number;
  /** The score that earns the whole performance part: 100, or 10 on a scale of ten. */
  readonly fullScore: number;
  readonly cap: Cap;
  readonly coefficients: Combination;
  readonly buffer: BufferPolicy;
  /** Pay is rounded once, at the end, to so many decimals: 2 is cents, 0 whole yuan. */
  readonly decimals: 0 | 1 | 2;
  /** To be shared out as performance pay, whatever the scores come to; null: there is none. */
  readonly budget: Cents | null;
}

/**
 * What 100 % limits (G-16): the score's share, so that a coefficient may lift it above [choice];
 * the whole performance part, coefficient and all; or nothing.
 */
export type Cap = "score" | "performance" | "none";

/** Of the coefficients of tier and labels: the highest [choice], or their product. */
export type Combination = "highest" | "multiply";

/** In a buffer period (S0-33) the performance part is paid in full [choice], or as scored. */
export type BufferPolicy = "holdHarmless" | "asScored";

export const usualPay: PayRules = {
  baseShare: 0.7,
  fullScore: 100,
  cap: "score",
  coefficients: "highest",
  buffer: "holdHarmless",
  decimals: 2,
  budget: null,
};
