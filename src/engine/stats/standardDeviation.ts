import { mean } from "./mean";

/** Of a sample, with n − 1, as STDEV.S; NaN below two values. They hold no NaN. */
export function standardDeviation(values: ArrayLike<number>): number {
  if (values.length < 2) return Number.NaN;
  // Around a value of theirs, so that equal values deviate by exactly 0.
  const origin = values[0]!;
  const centre = mean(Float64Array.from(values, (value) => value - origin));
  let squares = 0;
  for (let i = 0; i < values.length; i++) squares += (values[i]! - origin - centre) ** 2;
  return Math.sqrt(squares / (values.length - 1));
}
