import { usualCoverage } from "../profiles/usualCoverage";
import { usualMinimumGroup } from "./checkDistribution";
import type { DistributionRule } from "./distributionRule";

/** Labels of the two ends. */
export interface EndLabels {
  readonly top: string;
  readonly bottom: string;
}

/**
 * The distribution that S1-23 gives with its numbers: the first 20 % and the last 10 %; among the
 * last only who stays below 70 points [choice], since being last is no proof of bad work (H.9).
 */
export const usualDistribution = ({ top, bottom }: EndLabels): readonly DistributionRule[] => [
  { ...usual, id: top, end: "top", share: 0.2, coefficient: 1.2, consequence: "recognition" },
  { ...usual, id: bottom, end: "bottom", share: 0.1, consequence: "improvementPlan", standard: 70 },
];

const usual = {
  coefficient: null,
  rounding: "floor",
  ties: "noCut",
  tiebreak: null,
  minimumGroup: usualMinimumGroup,
  within: "team",
  minimumCoverage: usualCoverage,
  standard: null,
} as const;
