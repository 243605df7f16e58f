import type { CriticalFail } from "./criticalFail";

/**
 * The mean of `n` checks once some of them count 0 [FAIL3]: each takes away what it had scored or,
 * where that is not told, what a check scored on average [choice].
 *
 * @param value the mean as it was measured, fails not yet looked at.
 * @returns 0 at least.
 */
export function valueAfterFails(
  { value, n }: { readonly value: number; readonly n: number },
  checks: readonly Pick<CriticalFail, "scored">[],
): number {
  const lost = checks.reduce((sum, { scored }) => sum + (scored ?? value), 0);
  return checks.length >= n ? 0 : Math.max(0, (value * n - lost) / n);
}
