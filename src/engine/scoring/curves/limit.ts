import { fullMarks, type Direction, type Marks } from "./curve";
import { reaches } from "./level";

/** Passed or not [CUR6], the limit itself passes: 5 of 50 escalated is within 10 % (V047). */
export interface LimitCurve extends Marks {
  /** "lowerLimit": at least so much (R-MIN). "upperLimit": at most so much (R-MAX). */
  readonly kind: "lowerLimit" | "upperLimit";
  readonly limit: number;
}

/** The direction in which a value must lie from the limit. */
export const directionOfLimit = ({ kind }: LimitCurve): Direction =>
  kind === "lowerLimit" ? "up" : "down";

export const limitMarks = (curve: LimitCurve, value: number): number =>
  reaches(value, curve.limit, directionOfLimit(curve)) ? fullMarks(curve) : 0;
