import type { CriticalFail } from "./criticalFail";

/** The composite once critical fails have capped it: the lowest cap holds [FAIL4]. */
export function afterFails(
  composite: number | null,
  fails: readonly Pick<CriticalFail, "effect">[],
): number | null {
  let left = composite;
  for (const { effect } of fails)
    if (effect.kind === "composite" && left !== null) left = Math.min(left, effect.atMost);
  return left;
}
