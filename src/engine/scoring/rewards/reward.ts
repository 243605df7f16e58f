/** What somebody gets for reaching something, beside the performance pay. */
export interface Reward {
  readonly id: string;
  readonly when: Occasion;
  readonly kind: RewardKind;
  /** Money for a bonus, days for leave; null: neither. */
  readonly amount: number | null;
  /** Steps of one ladder (S1-07) carry its name; null: it stands alone. */
  readonly ladder: string | null;
  /** What a ladder gives: its highest step reached [choice], or all of them together. */
  readonly payout: Payout;
  /**
   * Given beside other rewards and beside a coefficient above 1. Otherwise only the highest of its
   * kind is, and a bonus not at all where such a coefficient pays already [choice] (G-15).
   */
  readonly stacks: boolean;
}

export type RewardKind = "bonus" | "leave" | "certificate" | "starList" | "promotionPriority";
export type Payout = "highest" | "cumulative";

export type Occasion =
  | { readonly kind: "tier"; readonly tier: string }
  /** A label of the forced distribution. */
  | { readonly kind: "label"; readonly label: string }
  | { readonly kind: "composite"; readonly from: number }
  /** At least so much; at most, where lower is better. */
  | { readonly kind: "metric"; readonly metric: string; readonly from: number };
