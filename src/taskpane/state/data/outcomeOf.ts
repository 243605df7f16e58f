import type { ReadOutcome } from "../../../engine";
import type { Pane } from "../pane";

/** How the chosen sheets were understood, whether or not tickets came of it; null: not read yet. */
export function outcomeOf(pane: Pane): ReadOutcome | null {
  if ("tickets" in pane && pane.tickets) return pane.tickets.outcome;
  if (pane.step !== "unread") return null;
  const refused = pane.beneath ?? pane.problem;
  return refused?.kind === "unreadable" ? refused.outcome : null;
}
