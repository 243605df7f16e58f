import { atLeast, atMost, equal } from "../../tolerance";
import type { HistoryEntry } from "../history/historyTable";
import type { StreakCondition } from "./streakRule";

/** Whether a condition held for somebody in a period; "unknown" where nothing tells. */
export type State = "held" | "didNot" | "unknown";

/** @param all everybody's entries of the period by agent, to find the last among them. */
export function stateOf(
  condition: StreakCondition,
  entry: HistoryEntry | undefined,
  all: ReadonlyMap<string, HistoryEntry>,
): State {
  if (!entry || entry.inBuffer) return "unknown";
  switch (condition.kind) {
    case "belowScore":
      if (entry.composite === null) return "unknown";
      return atLeast(entry.composite, condition.score) ? "didNot" : "held";
    case "targetMissed":
      if (entry.missed.has(condition.metric)) return "held";
      return entry.met.has(condition.metric) ? "didNot" : "unknown";
    case "lastPlace":
      return lastPlace(condition, entry, all);
  }
}

/**
 * Last is who nobody with the same weights is below. One person alone has no place, and where all are level nobody is
 * last [STK4].
 */
function lastPlace(
  { ties, within }: Extract<StreakCondition, { kind: "lastPlace" }>,
  { composite, group, profile }: HistoryEntry,
  all: ReadonlyMap<string, HistoryEntry>,
): State {
  if (composite === null || (within === "group" && group === null)) return "unknown";
  const composites = [...all.values()]
    .filter(
      (other) =>
        !other.inBuffer &&
        other.profile === profile &&
        (within === "team" || other.group === group),
    )
    .map((other) => other.composite)
    .filter((score) => score !== null);
  if (composites.length < 2) return "unknown";
  if (!composites.every((other) => atLeast(other, composite))) return "didNot";

  const level = composites.filter((other) => equal(other, composite)).length;
  if (level === composites.length || composites.every((other) => atMost(other, composite)))
    return "didNot";
  return level === 1 || ties === "count" ? "held" : "didNot";
}
