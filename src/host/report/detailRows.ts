import {
  metricById,
  type AgentScore,
  type Detail,
  type Metric,
  type MetricScore,
  type Outcome,
  type Report,
} from "../../engine";
import type { Explained } from "./grounds";

/** One figure of one person, with everything that stands behind it. */
export interface DetailRow {
  readonly agent: AgentScore;
  readonly metric: Metric;
  readonly outcome: Outcome;
  /** Null: people entered the value, or there is none. */
  readonly detail: Detail | null;
  readonly team: Outcome | undefined;
  /** Null: the metric has no weight for this person. */
  readonly dimension: string | null;
  readonly score: MetricScore | null;
}

/**
 * A row for each figure of each person, people in the order of the ranking: first what is weighed,
 * in the order of the profile, then what is measured besides. Weighed metrics have their row though
 * there is no figure; it says why.
 */
export const detailRows = (
  report: Report,
  { details = new Map() }: Explained,
): readonly DetailRow[] =>
  report.agents.flatMap((agent) => {
    const rowOf = (
      id: string,
      dimension: string | null,
      score: MetricScore | null,
    ): DetailRow | [] => {
      const metric = metricById(id, report.measured);
      const outcome = agent.metrics.get(id);
      if (!metric || !outcome || (score === null && outcome.kind !== "measured")) return [];
      const detail = details.get(id)?.agents.get(agent.agent) ?? null;
      return {
        agent,
        metric,
        outcome,
        detail,
        team: report.team.metrics.get(id),
        dimension,
        score,
      };
    };
    const weighed = agent.dimensions.flatMap(({ id, metrics }) =>
      metrics.flatMap((score) => rowOf(score.metric, id, score)),
    );
    const known = new Set(weighed.map(({ metric }) => metric.id));
    const others = report.measured
      .filter(({ id }) => !known.has(id))
      .flatMap(({ id }) => rowOf(id, null, null));
    return [...weighed, ...others];
  });
