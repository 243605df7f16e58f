import type { AttainmentCurve } from "./attainment";
import type { BandCurve } from "./band";
import type { LadderCurve } from "./ladder";
import type { LimitCurve } from "./limit";
import type { LinearCurve } from "./linear";
import type { LookupCurve } from "./lookup";
import type { StepCurve } from "./step";
import type { TwoTierCurve } from "./twoTier";

/**
 * What a value is worth: plain data, as it stands in a row of a profile's table. Values are in the
 * metric's own unit, shares 0–1; marks are on the curve's own scale.
 */
export type Curve =
  | AttainmentCurve
  | LinearCurve
  | StepCurve
  | BandCurve
  | LadderCurve
  | TwoTierCurve
  | LimitCurve
  | LookupCurve;

export type CurveKind = Curve["kind"];

export interface Marks {
  /** Full marks, 10 or 100 or another; 100 where it is left away. Scores are out of 100 always. */
  readonly scale?: number;
  /** False: what is better than full marks earns more than full marks. True where it is left away. */
  readonly capped?: boolean;
}

/** Whether more is better: the metric's, never the curve's (mission B0.16). */
export type Direction = "up" | "down";

export const fullMarks = ({ scale }: Marks): number => scale ?? 100;
