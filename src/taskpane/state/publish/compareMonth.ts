import { BY_PHASE, monthRequest, movedSince, parsePeriod, scoreBy } from "../../../engine";
import { readComposites, type CheckedMonth } from "../../../host";
import { refused, answered, type Answer } from "../answer";
import { measure } from "../measure";
import type { Pane } from "../pane";
import type { Run } from "../readSources";
import type { Compared } from "./publishing";

/**
 * Scores a month by the tickets that were read and the rules that hold now, writes nothing, and
 * tells whom that would move. Null: nobody can be scored.
 */
export async function compareMonth(
  { period, frozen, run }: CheckedMonth,
  pane: Pane,
  running: Run,
): Promise<Answer<Compared | null>> {
  if (!("tickets" in pane) || !pane.tickets || !pane.rules) return answered(null);
  const shown = await readComposites(period);
  if (!shown.ok) return refused({ kind: "host", problem: shown.problem });

  const { rulebook } = pane.rules;
  const request = monthRequest(rulebook, parsePeriod(period));
  const measures = await measure(pane.tickets.outcome, request, running);
  if (measures === "cancelled") return refused({ kind: "scoreCancelled" });
  const [profile, ...others] = (frozen ?? run)?.profiles ?? [];
  const choice = profile === undefined || others.length > 0 ? BY_PHASE : profile;
  const scored = scoreBy(rulebook, measures, choice);
  if (scored.kind === "noProfile") return answered(null);
  const { agents } = scored.report;
  const people = new Set([...shown.value.keys(), ...agents.map(({ agent }) => agent)]).size;
  return answered({ period, people, moved: movedSince(shown.value, agents) });
}
