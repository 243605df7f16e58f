import { equal } from "../../tolerance";
import type { WrittenWeight } from "./profileTable";

/** Weights as people write them: "40%", 0.4 or 40; all of a table in one notation [PRO2]. */
export type Notation = "percent" | "fractions" | "points";

/**
 * The notation of all weights together; "mixed" where some are shares and some are points, since
 * 0.5 beside 50 may mean half a point or fifty.
 */
export function notationOf(weights: readonly WrittenWeight[]): Notation | "mixed" {
  const isBelowOne = ({ value }: WrittenWeight) => Math.abs(value) <= 1;
  if (weights.length > 0 && weights.every(({ isPercent }) => isPercent)) return "percent";
  if (weights.every(isBelowOne)) return "fractions";
  const percents = weights.some(({ isPercent }) => isPercent);
  const total = sum(weights.map(({ value }) => value));
  const asPoints = sum(
    weights.map((weight) => (isBelowOne(weight) ? 100 * weight.value : weight.value)),
  );
  return percents || (!isHundred(total) && isHundred(asPoints)) ? "mixed" : "points";
}

/** In points of 100. */
export const pointsOf = ({ value }: WrittenWeight, notation: Notation): number =>
  notation === "points" ? value : 100 * value;

export const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

/** 60 + 30 + 10, however binary arithmetic adds them up (V011). */
export const isHundred = (total: number): boolean => equal(total / 100, 1);
