import type { HistoryPeriod } from "./historyPeriod";
import type { KeptScore } from "./scoresTable";

/** A score of an earlier period that stands in for a missing one. */
export interface LastScore {
  /** 0–100. */
  readonly score: number;
  /** When it was earned, "2025-02". */
  readonly period: string;
  /** How many periods ago; 1 is the one just before. */
  readonly ago: number;
}

export type LastScores = (agent: string, metric: string) => LastScore | null;

/** Three months are a quarter: an older score tells little of somebody's work today [choice]. */
export const usualCarryBack = 3;

/**
 * The latest score of each person and metric before a period, whatever the months in between have
 * not [SC15]. Periods of another kind, and later ones, are not looked at.
 */
export function lastScores(kept: readonly KeptScore[], now: HistoryPeriod): LastScores {
  const latest = new Map<string, Map<string, KeptScore & { readonly score: number }>>();
  for (const one of kept) {
    const { agent, metric, score, period } = one;
    if (agent === null || score === null) continue;
    if (period.kind !== now.kind || period.number >= now.number) continue;
    const ofAgent = latest.get(agent) ?? new Map<string, KeptScore & { readonly score: number }>();
    const before = ofAgent.get(metric);
    if (!before || before.period.number < period.number) ofAgent.set(metric, { ...one, score });
    latest.set(agent, ofAgent);
  }
  return (agent, metric) => {
    const found = latest.get(agent)?.get(metric);
    if (!found) return null;
    const { score, period } = found;
    return { score, period: period.label, ago: now.number - period.number };
  };
}
