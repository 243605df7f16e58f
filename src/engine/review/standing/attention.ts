import type { AgentScore, Report } from "../../scoring/report";
import type { Settlement } from "../../scoring/settlement/settlement";
import { atLeast } from "../../tolerance";

/** Why a reviewer should look at a person before anything is confirmed. */
export type Attention =
  /** There is no composite. */
  | "withheld"
  /** Too little of the weight was measured to be at ease with. */
  | "lowCoverage"
  | "redLine"
  /** Another person has the same rank. */
  | "tie"
  /** A metric that weighs may still change. */
  | "provisional";

/** Composites that rest on less of their weight are looked at again [choice]. */
const ENOUGH = 0.85;

/** For everybody who needs a look, why [STA4]. */
export function attentionOf(
  { agents, notes }: Pick<Report, "agents" | "notes">,
  settlement: Settlement | null,
): ReadonlyMap<string, readonly Attention[]> {
  const crossed = new Set(
    (settlement?.people ?? [])
      .filter(({ redLines }) => redLines.some(({ kind }) => kind === "crossed"))
      .map(({ agent }) => agent),
  );
  const ranks = new Map<string, number>();
  for (const agent of agents)
    if (agent.rank !== null) ranks.set(placeOf(agent), (ranks.get(placeOf(agent)) ?? 0) + 1);
  const isProvisional = (metric: string) => notes.get(metric)?.provisionalUntil !== undefined;

  const found = new Map<string, readonly Attention[]>();
  for (const agent of agents) {
    const weighed = agent.dimensions.flatMap(({ metrics }) =>
      metrics.filter(({ effectiveWeight }) => effectiveWeight > 0),
    );
    const reasons: Attention[] = [];
    if (agent.composite === null) reasons.push("withheld");
    else if (!atLeast(agent.coverage, ENOUGH)) reasons.push("lowCoverage");
    if (crossed.has(agent.agent)) reasons.push("redLine");
    if (agent.rank !== null && ranks.get(placeOf(agent))! > 1) reasons.push("tie");
    if (weighed.some(({ metric }) => isProvisional(metric))) reasons.push("provisional");
    if (reasons.length > 0) found.set(agent.agent, reasons);
  }
  return found;
}

/** Ranks are among those with the same weights. */
const placeOf = ({ profile, rank }: AgentScore): string => `${rank} ${profile}`;
