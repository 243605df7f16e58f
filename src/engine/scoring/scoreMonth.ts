import { metricById } from "../metrics";
import { minimumOf } from "../metrics/minimum";
import { engineVersion } from "../version";
import { composite, coverageOf, weightedMean } from "./composite";
import {
  measureMonth,
  type AgentMeasures,
  type MeasureRequest,
  type MonthMeasures,
  type ReadTickets,
} from "./measureMonth";
import type { Dimension, Profile, WeighedMetric } from "./profile";
import { ranksOf } from "./ranks";
import type { AgentScore, DimensionScore, MetricScore, Report } from "./report";
import { targetCurve } from "./targetCurve";
import { tierOf } from "./tiers";

/** Measures a month and scores it by a profile that `checkProfile` found no error in. */
export const scoreMonth = (
  read: ReadTickets,
  request: MeasureRequest & { readonly profile: Profile },
): Report => scoreMeasures(measureMonth(read, request), request.profile);

/** Scores what is measured; the tickets are not touched again. */
export function scoreMeasures(measures: MonthMeasures, profile: Profile): Report {
  const scored = measures.agents.map((agent) => scoreAgent(agent, measures, profile));
  const ranks = ranksOf(scored.map((agent) => agent.composite));
  const agents = scored
    .map((agent, index): AgentScore => ({ ...agent, rank: ranks[index] ?? null }))
    .sort(byRankThenName);
  return {
    period: measures.period,
    profile,
    engine: engineVersion,
    settings: measures.settings,
    tickets: measures.read.table.size,
    issues: measures.read.issues,
    issueCounts: measures.read.issueCounts,
    excluded: measures.read.excluded,
    agents,
    team: { tickets: countOf(measures.team), metrics: measures.team },
    notes: measures.notes,
  };
}

function scoreAgent(
  agent: AgentMeasures,
  measures: MonthMeasures,
  profile: Profile,
): Omit<AgentScore, "rank"> {
  const dimensions = profile.dimensions.map((of) => scoreDimension(of, agent, measures));
  const coverage = coverageOf(
    profile.dimensions.flatMap((dimension, index) =>
      dimensions[index]!.metrics.map(({ weight, score }) => ({
        weight: dimension.weight * weight,
        score,
      })),
    ),
  );
  const isInvalid = profile.dimensions.some(({ metrics }) =>
    metrics.some(({ metric }) => agent.metrics.get(metric)?.kind === "invalid"),
  );
  const total = isInvalid ? null : composite(dimensions, coverage, profile.minimumCoverage);
  return {
    agent: agent.agent,
    group: agent.group,
    tickets: countOf(agent.metrics),
    metrics: agent.metrics,
    dimensions,
    composite: total,
    coverage,
    tier: tierOf(total),
  };
}

function scoreDimension(
  { id, weight, metrics }: Dimension,
  agent: AgentMeasures,
  measures: MonthMeasures,
): DimensionScore {
  const scores = metrics.map((weighed) => scoreMetric(weighed, agent, measures));
  return { id, weight, score: weightedMean(scores), metrics: scores };
}

function scoreMetric(
  { metric: id, weight, target: goal }: WeighedMetric,
  agent: AgentMeasures,
  measures: MonthMeasures,
): MetricScore {
  const metric = metricById(id);
  const outcome = agent.metrics.get(id);
  const team = measures.team.get(id);
  const target = goal !== "team" ? goal : team?.kind === "measured" ? team.value : null;
  const isScored =
    metric !== undefined &&
    metric.direction !== "none" &&
    target !== null &&
    outcome?.kind === "measured" &&
    outcome.n >= minimumOf(metric, measures.settings);
  return {
    metric: id,
    weight,
    target,
    score: isScored ? targetCurve(outcome.value, target, metric.direction) : null,
  };
}

/** Tickets created in the period: the measure VOLUME. */
function countOf(metrics: AgentMeasures["metrics"]): number {
  const volume = metrics.get("VOLUME");
  return volume?.kind === "measured" ? volume.value : 0;
}

const byRankThenName = (a: AgentScore, b: AgentScore): number =>
  (a.rank ?? Number.MAX_SAFE_INTEGER) - (b.rank ?? Number.MAX_SAFE_INTEGER) ||
  (a.agent < b.agent ? -1 : a.agent > b.agent ? 1 : 0);
