import { quantile } from "./quantile";

/** The middle value, or the mean of the two in the middle: the quantile of type 7 at one half. */
export const median = (values: Iterable<number>): number =>
  quantile(0.5, Float64Array.from(values));
