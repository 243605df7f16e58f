import type { Curve } from "./curve";
import { inOrder } from "./level";

/** The curve with everybody's value in place of "team"; null where there is no such value. */
export function aimedAt(curve: Curve, team: number | null): Curve | null {
  if (curve.kind !== "attainment" || curve.target !== "team") return curve;
  return team === null ? null : { ...curve, target: team };
}

/** The value from which full marks are had; null for a band, and where it waits for the team's. */
export function fullMarksAt(curve: Curve, direction: "up" | "down" | "none"): number | null {
  switch (curve.kind) {
    case "attainment":
      return curve.target === "team" ? null : curve.target;
    case "linear":
      return curve.best;
    case "step":
      return curve.full;
    case "twoTier":
      return curve.challenge;
    case "lowerLimit":
    case "upperLimit":
      return curve.limit;
    case "band":
      return null;
    case "ladder":
    case "lookup":
      return direction === "none" ? null : (inOrder(curve.levels, direction).at(-1)?.at ?? null);
  }
}
