import { catalogue, monthRequest, type MonthMeasures, type Rulebook } from "../../../engine";
import type { Pane } from "../pane";
import type { Rules } from "../rulesOfBook";
import type { Desk } from "./desk";

/**
 * The month as it was measured last, by the scoring or to see who would move; null where there is
 * none, or where the tickets or what decides about measuring changed since.
 */
export function measuresAtHand(pane: Pane, desk: Desk): MonthMeasures | null {
  const { rules, choice, result } = pane;
  if (!rules || !("tickets" in pane) || pane.edited) return null;
  const known = [desk.measured, result?.edited === false ? result : null];
  const found = known.find(
    (of) =>
      of?.measures.period?.label === choice.month &&
      of.measures.read === pane.tickets?.outcome &&
      measuredAlike(of.rules, rules),
  );
  return found?.measures ?? null;
}

/** Weights, tiers and pay may differ: what is measured depends on settings, entries and own metrics. */
const measuredAlike = (one: Rules, other: Rules): boolean =>
  one === other || text(one.rulebook) === text(other.rulebook);

function text(rulebook: Rulebook): string {
  const { settings, inputs } = monthRequest(rulebook, null);
  const own = rulebook.metrics.filter((metric) => !catalogue.includes(metric));
  return JSON.stringify([settings, inputs, own, rulebook.phases], (_key, part: unknown) =>
    part instanceof Map || part instanceof Set ? [...(part as Iterable<unknown>)] : part,
  );
}
