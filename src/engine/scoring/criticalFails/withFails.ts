import { measured, type Outcome } from "../../metrics/outcome";
import type { AgentMeasures, MonthMeasures } from "../measureMonth";
import type { ConfirmedFail } from "./criticalFail";
import type { FailsOfMonth } from "./failsOf";
import { valueAfterFails } from "./valueAfterFails";

/** What critical fails did to one metric of one person. */
export interface FailedMetric {
  readonly fails: readonly ConfirmedFail[];
  /** As it was measured without them. */
  readonly before: Outcome | undefined;
}

/**
 * A measured month with the checks that failed critically counted as 0 [FAIL3]. The values of
 * everybody together stay as they are: a fail is a person's.
 */
export const withFails = (measures: MonthMeasures, fails: FailsOfMonth | null): MonthMeasures =>
  fails === null || fails.all.length === 0
    ? measures
    : {
        ...measures,
        agents: measures.agents.map((agent) => {
          const own = fails.of(agent.agent);
          return own.length > 0 ? failed(agent, own) : agent;
        }),
      };

function failed(agent: AgentMeasures, fails: readonly ConfirmedFail[]): AgentMeasures {
  const metrics = new Map(agent.metrics);
  const failedMetrics = new Map<string, FailedMetric>();
  for (const id of new Set(fails.map(({ metric }) => metric).filter((metric) => metric !== null))) {
    const own = fails.filter(({ metric }) => metric === id);
    const before = metrics.get(id);
    const checks = own.filter(({ effect }) => effect.kind === "check");
    if (before?.kind === "measured" && checks.length > 0)
      metrics.set(id, measured(valueAfterFails(before, checks), before.n));
    failedMetrics.set(id, { fails: own, before });
  }
  return { ...agent, metrics, failed: failedMetrics };
}
