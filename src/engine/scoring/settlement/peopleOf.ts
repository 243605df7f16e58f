import { metricById } from "../../metrics";
import { atLeast, atMost } from "../../tolerance";
import type { ConfirmedFail } from "../criticalFails/criticalFail";
import type { AgentScore, Report } from "../report";
import type { ScoredPerson } from "./settleMonth";

/** What a report does not know of people. */
export interface KnownOfPeople {
  /** New in the job or the rules (S0-33). */
  readonly inBuffer?: ReadonlySet<string>;
  /** Who joined or left within the month. */
  readonly partOfMonth?: ReadonlySet<string>;
  /** The confirmed ones of each; who has none failed nothing. Absent: nobody was counted. */
  readonly criticalFails?: (agent: string) => readonly ConfirmedFail[];
}

/** The people of a scored month, for settling it. */
export const peopleOf = (
  { agents, measured }: Pick<Report, "agents" | "measured">,
  known: KnownOfPeople = {},
): ScoredPerson[] =>
  agents.map((agent) => ({
    agent: agent.agent,
    group: agent.group,
    profile: agent.profile,
    composite: agent.composite,
    coverage: agent.coverage,
    inBuffer: known.inBuffer?.has(agent.agent) ?? false,
    partOfMonth: known.partOfMonth?.has(agent.agent) ?? false,
    metrics: agent.metrics,
    ...targetsOf(agent, measured),
    criticalFails: known.criticalFails?.(agent.agent) ?? null,
  }));

/** Metrics whose target was met or missed; those that were not scored are in neither. */
function targetsOf(
  { dimensions, metrics }: AgentScore,
  measured: Report["measured"],
): Pick<ScoredPerson, "met" | "missed"> {
  const met = new Set<string>();
  const missed = new Set<string>();
  for (const { metric: id, target, score } of dimensions.flatMap((one) => one.metrics)) {
    const outcome = metrics.get(id);
    if (score === null || target === null || outcome?.kind !== "measured") continue;
    const isMet =
      metricById(id, measured)?.direction === "down"
        ? atMost(outcome.value, target)
        : atLeast(outcome.value, target);
    (isMet ? met : missed).add(id);
  }
  return { met, missed };
}
