import { fullMarks, type Direction, type Marks } from "./curve";

/** Target attainment [SC1] [SC2], the usual curve. */
export interface AttainmentCurve extends Marks {
  readonly kind: "attainment";
  /** Full marks at this value; "team" takes the value of everybody together. */
  readonly target: number | "team";
}

export const attainment = (target: number | "team"): AttainmentCurve => ({
  kind: "attainment",
  target,
});

/**
 * Higher is better: value ÷ target. Lower is better: 2 − value ÷ limit, so that a value at the limit
 * has full marks and one at twice the limit has none.
 *
 * @returns null when there is no positive target to compare with.
 */
export function attainmentMarks(
  curve: AttainmentCurve,
  value: number,
  direction: Direction,
): number | null {
  const { target } = curve;
  if (target === "team" || !(target > 0)) return null;
  return fullMarks(curve) * (direction === "up" ? value / target : 2 - value / target);
}
