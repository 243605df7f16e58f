import type { HistoryPeriod } from "../history/historyPeriod";
import type { HistoryEntry } from "../history/historyTable";
import { stateOf } from "./states";
import type { StreakRule } from "./streakRule";

/** How far a streak of one person has come by the end of a period. */
export interface Streak {
  readonly rule: StreakRule;
  readonly agent: string;
  /** The periods of the streak, oldest first: as many as the rule asks for when it is complete. */
  readonly periods: readonly string[];
  /** Completed in this very period. What follows is a proposal, which a person confirms. */
  readonly complete: boolean;
}

/**
 * The streaks that run or complete in a period; those that do not run are left out. Entries of
 * other kinds of period, and of later ones, are not looked at.
 */
export function streaksOf(
  rules: readonly StreakRule[],
  history: readonly HistoryEntry[],
  now: HistoryPeriod,
): readonly Streak[] {
  const entries = history.filter(
    ({ period }) => period.kind === now.kind && period.number <= now.number,
  );
  const byNumber = new Map<number, Map<string, HistoryEntry>>();
  for (const entry of entries) {
    const { number } = entry.period;
    const inPeriod = byNumber.get(number) ?? new Map<string, HistoryEntry>();
    byNumber.set(number, inPeriod.set(entry.agent, entry));
  }
  const first = Math.min(now.number, ...byNumber.keys());
  const timeline = Array.from(
    { length: now.number - first + 1 },
    (_, index) => byNumber.get(first + index) ?? new Map<string, HistoryEntry>(),
  );

  const agents = [...new Set(entries.map(({ agent }) => agent))];
  return rules.flatMap((rule) =>
    agents
      .map((agent) => streakOf(rule, agent, timeline))
      .filter(({ periods }) => periods.length > 0),
  );
}

function streakOf(
  rule: StreakRule,
  agent: string,
  timeline: readonly ReadonlyMap<string, HistoryEntry>[],
): Streak {
  let periods: readonly string[] = [];
  let complete = false;
  for (const inPeriod of timeline) {
    const entry = inPeriod.get(agent);
    if (complete && rule.afterwards === "anew") periods = [];
    complete = false;
    switch (stateOf(rule.condition, entry, inPeriod)) {
      case "held":
        periods = [...periods, entry!.period.label].slice(-rule.periods);
        complete = periods.length === rule.periods;
        break;
      case "didNot":
        periods = [];
        break;
      case "unknown":
        if (rule.gaps === "end") periods = [];
    }
  }
  return { rule, agent, periods, complete };
}
