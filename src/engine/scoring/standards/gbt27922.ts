import { atLeast } from "../../tolerance";

/**
 * A self-assessment by GB/T 27922-2011, an evaluation of how after-sales service is organised
 * (mission A.8). It is made of points that somebody gave to the standard's items on evidence, never
 * of a KPI composite: the standard scores conditions of management, not people's figures [GBT1].
 */
export interface SelfAssessment {
  readonly items: readonly AssessedItem[];
  /** Breaches of law, own rules, sector rules or harm to the system: one point each. */
  readonly specialDeductions: number;
  /** Whether the one special bonus of a point is claimed. */
  readonly specialBonus: boolean;
}

/** Without samples an item is earned whole or not at all; with samples, in proportion. */
export interface AssessedItem {
  readonly points: number;
  /** An item that does not apply leaves the denominator. */
  readonly applies: boolean;
  readonly samples: number;
  readonly failing: number;
}

/** 达标 · 三星 · 四星 · 五星; null: below the standard's lowest band. */
export type Stars = "compliant" | "threeStars" | "fourStars" | "fiveStars";

export type SelfAssessed =
  | {
      readonly kind: "selfAssessed";
      readonly score: number;
      readonly band: Stars | null;
      readonly earned: number;
      readonly applicable: number;
    }
  | { readonly kind: "refused"; readonly reason: "nothingApplies" | "notAmount" };

const bands: readonly (readonly [Stars, number])[] = [
  ["fiveStars", 95],
  ["fourStars", 90],
  ["threeStars", 80],
  ["compliant", 70],
];

/** Every band includes its threshold [GBT2]. */
export const starsOf = (score: number): Stars | null =>
  bands.find(([, from]) => atLeast(score, from))?.[0] ?? null;

/** Points earned ÷ points that apply × 100, less special deductions, plus at most one point [GBT3]. */
export function selfAssess(assessment: SelfAssessment): SelfAssessed {
  const { items, specialDeductions, specialBonus } = assessment;
  if (!items.every(isPossible) || !isCount(specialDeductions))
    return { kind: "refused", reason: "notAmount" };
  const applying = items.filter(({ applies }) => applies);
  const applicable = applying.reduce((sum, { points }) => sum + points, 0);
  if (!(applicable > 0)) return { kind: "refused", reason: "nothingApplies" };
  const earned = applying.reduce((sum, item) => sum + earnedPoints(item), 0);
  const score = Math.max(
    0,
    (100 * earned) / applicable - specialDeductions + (specialBonus ? 1 : 0),
  );
  return { kind: "selfAssessed", score, band: starsOf(score), earned, applicable };
}

const earnedPoints = ({ points, samples, failing }: AssessedItem): number =>
  samples === 0 ? (failing > 0 ? 0 : points) : points * (1 - failing / samples);

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0;

const isPossible = ({ points, samples, failing }: AssessedItem): boolean =>
  Number.isFinite(points) &&
  points >= 0 &&
  isCount(samples) &&
  isCount(failing) &&
  (samples === 0 ? failing <= 1 : failing <= samples);
