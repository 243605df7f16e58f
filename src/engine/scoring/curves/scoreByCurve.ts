import { attainmentMarks } from "./attainment";
import { bandMarks } from "./band";
import { fullMarks, type Curve, type Direction } from "./curve";
import { ladderMarks } from "./ladder";
import { limitMarks } from "./limit";
import { linearMarks } from "./linear";
import { lookupMarks } from "./lookup";
import { stepMarks } from "./step";
import { twoTierMarks } from "./twoTier";

/**
 * What a value is worth out of 100, whatever the curve's scale [CUR1]: at least 0, and at most 100
 * unless the curve is not capped.
 *
 * @param direction "none" for a metric of which neither more nor less is better: only a curve that
 * says itself what is best can score it.
 * @returns null when the curve says nothing of the value, for instance without a target.
 */
export function scoreByCurve(
  curve: Curve,
  value: number,
  direction: Direction | "none",
): number | null {
  const marks = marksBy(curve, value, direction);
  const full = fullMarks(curve);
  return marks === null || full === 100 ? marks : (100 * marks) / full;
}

/** The same on the curve's own scale: 8 of 10. */
export function marksBy(curve: Curve, value: number, direction: Direction | "none"): number | null {
  if (!Number.isFinite(value) || !(fullMarks(curve) > 0)) return null;
  const marks = uncappedMarks(curve, value, direction);
  if (marks === null || Number.isNaN(marks)) return null;
  return Math.max(0, curve.capped === false ? marks : Math.min(fullMarks(curve), marks));
}

function uncappedMarks(curve: Curve, value: number, direction: Direction | "none"): number | null {
  switch (curve.kind) {
    case "linear":
      return linearMarks(curve, value);
    case "band":
      return bandMarks(curve, value);
    case "lookup":
      return lookupMarks(curve, value);
    case "lowerLimit":
    case "upperLimit":
      return limitMarks(curve, value);
  }
  if (direction === "none") return null;
  switch (curve.kind) {
    case "attainment":
      return attainmentMarks(curve, value, direction);
    case "step":
      return stepMarks(curve, value, direction);
    case "ladder":
      return ladderMarks(curve, value, direction);
    case "twoTier":
      return twoTierMarks(curve, value, direction);
  }
}

/** Kinds that say themselves whether more is better. */
export const saysWhatIsBest = ({ kind }: Curve): boolean =>
  kind !== "attainment" && kind !== "step" && kind !== "ladder" && kind !== "twoTier";
