/** A row of a table of tiers: the values from `from` on carry its name. */
export interface Tier {
  /** "excellent", "银牌": as the table writes it. */
  readonly id: string;
  /** In points of the composite; null: however low. */
  readonly from: number | null;
  /** Null: up to the next tier above, or however high. */
  readonly to: number | null;
  /** Whether `from` itself belongs to the tier: 以上 includes the number (mission B0.11). */
  readonly includesFrom: boolean;
  /** On the performance part of the pay; null: the tier does not touch it. */
  readonly coefficient: number | null;
}
