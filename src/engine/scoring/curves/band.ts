import { tolerance } from "../../tolerance";
import { fullMarks, type Marks } from "./curve";

/**
 * A target band [CUR4], such as 20–30 s for a reply (S1-11) or a utilisation that may be too high:
 * full marks within, ends included; outside, fewer in proportion until `slack` beyond the nearer end
 * there are none. Without slack, none outside.
 */
export interface BandCurve extends Marks {
  readonly kind: "band";
  readonly from: number;
  readonly to: number;
  /** In the metric's unit. */
  readonly slack?: number;
}

export function bandMarks(curve: BandCurve, value: number): number {
  const { from, to, slack = 0 } = curve;
  const outside = Math.max(from - value, value - to, 0);
  if (outside <= tolerance) return fullMarks(curve);
  return slack > 0 ? fullMarks(curve) * Math.max(0, 1 - outside / slack) : 0;
}
