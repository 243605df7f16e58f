import type { TrendPoint } from "./trend";

/** A value beside that of the period just before. */
export interface Change {
  readonly before: number;
  /** Present less before, in the value's own unit. */
  readonly by: number;
}

/** Null: no such period, no value in one of them, or made by other weights [STA3]. */
export function changeOf(trend: readonly TrendPoint[]): Change | null {
  const [before, now] = trend.slice(-2);
  if (!before || !now || before.value === null || now.value === null || before.otherWeights)
    return null;
  return { before: before.value, by: now.value - before.value };
}
