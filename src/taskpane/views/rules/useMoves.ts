import { useDeferredValue, useMemo } from "react";
import type { MonthMeasures } from "../../../engine";
import type { Draft } from "../../state/rules/draft";
import { movesBetween, standings, type Moves } from "../../state/rules/whoMoves";
import type { Rules } from "../../state/rulesOfBook";

/** Who would move by a draft; null while nothing is measured. The slider stays smooth, people follow it. */
export function useMoves(draft: Draft, rules: Rules, measures: MonthMeasures | null): Moves | null {
  const { before, profile } = useDeferredValue(draft);
  const { rulebook } = rules;
  const old = useMemo(
    () => measures && standings(rulebook, measures, before),
    [rulebook, measures, before],
  );
  return useMemo(
    () =>
      measures && old
        ? movesBetween(old, standings(rulebook, measures, { ...profile, id: before.id }))
        : null,
    [old, rulebook, measures, profile, before.id],
  );
}
