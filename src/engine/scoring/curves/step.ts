import { tolerance } from "../../tolerance";
import { fullMarks, type Direction, type Marks } from "./curve";

/**
 * Step deduction [CUR3]: "90%以上得10分，每下降5%扣1分" (S3-12). What "每下降5%" means is a setting,
 * because the readings give different marks (mission B0.12, V028):
 *
 * - `full`: for every full 5 points below; the usual one.
 * - `started`: for every 5 points begun.
 * - `linear`: in proportion, 4.5 points cost 0.9.
 * - `relative`: for every full 5 % of what was there before, 90 % → 85.5 % → 81.225 % [choice].
 */
export interface StepCurve extends Marks {
  readonly kind: "step";
  /** Full marks from here on, the value itself included (以上, mission B0.11). */
  readonly full: number;
  /** In the metric's unit; the relative reading takes it as a share, 0–1. */
  readonly step: number;
  /** Marks that a step costs. */
  readonly points: number;
  /** Where it is left away: `full`. */
  readonly reading?: StepReading;
}

export type StepReading = "full" | "started" | "linear" | "relative";

/** @returns null where step or points are not above 0. */
export function stepMarks(curve: StepCurve, value: number, direction: Direction): number | null {
  if (!(curve.step > 0 && curve.points > 0)) return null;
  const steps = stepsBelow(curve, value, direction);
  return steps === null ? null : fullMarks(curve) - curve.points * counted(curve, steps);
}

/**
 * How many steps a value is worse than full marks ask, unrounded; below 0 where it is better. In the
 * relative reading nothing better than full marks earns more [choice].
 */
function stepsBelow(
  { full, step, reading }: StepCurve,
  value: number,
  direction: Direction,
): number | null {
  const worse = direction === "up" ? full - value : value - full;
  if (reading !== "relative") return worse / step;
  if (!(full > 0) || (direction === "up" && step >= 1)) return null;
  if (value <= 0) return direction === "up" ? Infinity : 0;
  const factor = direction === "up" ? 1 - step : 1 + step;
  return Math.max(0, Math.log(value / full) / Math.log(factor));
}

/** 1.9999999999 steps are 2 (V024, V025). What is gained above full marks is gained step by step. */
function counted({ reading = "full" }: StepCurve, steps: number): number {
  if (reading === "linear") return steps;
  const isLost = steps > 0 && reading !== "started";
  return isLost ? Math.floor(steps + tolerance) : Math.ceil(steps - tolerance);
}
