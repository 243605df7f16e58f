import type { Consequence } from "../consequences";

/**
 * A share of the best or of the last by composite: "top 20 % with coefficient 1.2, bottom 10 % start
 * an improvement plan" (S1-23), "top 5 %" (S1-27).
 */
export interface DistributionRule {
  /** "五星客服": the label that people get. */
  readonly id: string;
  readonly end: End;
  /** Of those who take part, 0–1. */
  readonly share: number;
  /** On the performance part of the pay; null: the rule does not touch it. */
  readonly coefficient: number | null;
  readonly consequence: Consequence;
  /** How a share of people becomes a number of people [choice: floor]. */
  readonly rounding: Rounding;
  readonly ties: Ties;
  /** The metric that tells apart who is level; null unless `ties` asks for one. */
  readonly tiebreak: string | null;
  /** With fewer who take part, the rule rests [choice: 10] (mission G-13). */
  readonly minimumGroup: number;
  readonly within: Within;
  /** Who is scored on less of the weight than this takes no part, 0–1 [choice: 0.7]. */
  readonly minimumCoverage: number;
  /**
   * An absolute standard beside the rank: of the top, only who reaches it; of the bottom, only who
   * stays below it. Being last is no proof of bad work (mission H.9). Null: there is none.
   */
  readonly standard: number | null;
}

export type End = "top" | "bottom";
export type Rounding = "floor" | "halfUp" | "ceil";
/**
 * When people level with one another stand on both sides of the cut: "include" takes all of them,
 * "noCut" none [choice], "tiebreak" asks another metric and takes none of those still level.
 */
export type Ties = "include" | "noCut" | "tiebreak";
export type Within = "group" | "team";
