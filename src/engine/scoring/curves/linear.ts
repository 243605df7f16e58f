import { fullMarks, type Marks } from "./curve";

/**
 * Linear between the worst and the best value [CUR2], as NICE scorecards are (mission N1, V081): no
 * marks at the worst, full marks at the best. Which is the larger says whether more is better.
 */
export interface LinearCurve extends Marks {
  readonly kind: "linear";
  readonly worst: number;
  readonly best: number;
}

/** @returns null where worst and best are the same. */
export const linearMarks = (curve: LinearCurve, value: number): number | null => {
  const { worst, best } = curve;
  return worst === best ? null : (fullMarks(curve) * (value - worst)) / (best - worst);
};
