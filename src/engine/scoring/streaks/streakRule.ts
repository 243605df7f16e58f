import type { Consequence } from "../consequences";
import type { Within } from "../distribution/distributionRule";

/** Something that lasts: too low a score (S3-14), last place (S1-28), a missed target (S0-28, S2-20). */
export interface StreakRule {
  readonly id: string;
  readonly condition: StreakCondition;
  /**
   * Periods in a row that complete the streak. The sources give three for the last place and none
   * for the others, so there the table must say it (G-12).
   */
  readonly periods: number;
  readonly gaps: Gaps;
  readonly afterwards: Afterwards;
  readonly consequence: Consequence;
}

export type StreakCondition =
  /** A composite below so many points; exactly so many is not below. */
  | { readonly kind: "belowScore"; readonly score: number }
  | { readonly kind: "lastPlace"; readonly ties: LastPlaceTies; readonly within: Within }
  | { readonly kind: "targetMissed"; readonly metric: string };

/** Whether a last place shared with others is one. */
export type LastPlaceTies = "count" | "soleOnly";
/** A period without a figure ends a streak [choice], or is passed over. */
export type Gaps = "end" | "passOver";
/** A completed streak begins anew [choice], or completes again with every further period. */
export type Afterwards = "anew" | "again";
