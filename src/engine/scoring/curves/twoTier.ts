import { fullMarks, type Direction, type Marks } from "./curve";
import { levelOf, type Level } from "./level";

/**
 * A basic and a challenging target [CUR5], such as 80 and 90 % (S1-13): full marks from the
 * challenge on, some from the basic one, none below.
 */
export interface TwoTierCurve extends Marks {
  readonly kind: "twoTier";
  readonly basic: number;
  readonly challenge: number;
  /** Marks from the basic target on; 80 % of full marks where it is left away [choice]. */
  readonly points?: number;
}

export const tiersOf = (curve: TwoTierCurve): readonly [basic: Level, challenge: Level] => [
  { at: curve.basic, points: curve.points ?? 0.8 * fullMarks(curve) },
  { at: curve.challenge, points: fullMarks(curve) },
];

export function twoTierMarks(curve: TwoTierCurve, value: number, direction: Direction): number {
  const tiers = tiersOf(curve);
  const reached = levelOf(tiers, value, direction);
  return reached === 0 ? 0 : tiers[reached - 1]!.points;
}
