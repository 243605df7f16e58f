import { measureDetails, type Detail } from "../metrics/measureDetails";
import type { MonthMeasures, Progress } from "./measureMonth";

/** What stands behind the values of one metric. */
export interface MetricDetails {
  readonly agents: ReadonlyMap<string, Detail>;
  readonly team: Detail;
}

/** By metric id; values that people entered have nothing behind them in the sheet. */
export type MonthDetails = ReadonlyMap<string, MetricDetails>;

/**
 * What stands behind every value of a measured month [DET1]–[DET3], one metric a step. Metrics that
 * nobody was measured by are left out: there is nothing behind them.
 */
export function* detailSteps({
  read,
  period,
  settings,
  measured,
  agents,
  team,
  notes,
}: MonthMeasures): Generator<Progress, MonthDetails> {
  const behind = new Map<string, MetricDetails>();
  const asked = measured.filter(
    ({ id }) =>
      notes.get(id)?.entered !== true &&
      [team, ...agents.map(({ metrics }) => metrics)].some(
        (metrics) => metrics.get(id)?.kind === "measured",
      ),
  );
  for (const [index, metric] of asked.entries()) {
    const found = measureDetails(read.table, metric, { period, settings });
    behind.set(metric.id, {
      agents: new Map(found.agents.map(({ agent }, at) => [agent, found.details[at]!])),
      team: found.teamDetail,
    });
    yield { done: index + 1, total: asked.length, metric: metric.id };
  }
  return behind;
}
