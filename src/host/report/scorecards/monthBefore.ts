import {
  changeOf,
  compositeTrend,
  metricTrend,
  type KeptScore,
  type Report,
} from "../../../engine";
import type { Explained } from "../grounds";
import { nothingBefore, type FigureBefore } from "./cardColumns";
import type { CompositeBefore } from "./cardFacts";

export interface Before {
  readonly figureBefore: FigureBefore;
  readonly compositeBefore: CompositeBefore;
}

/** What the month just before this one came to, told as the pane tells it [STA3]. */
export function monthBefore(report: Report, { rulebook, settlement }: Explained): Before {
  if (!rulebook || !settlement) return { figureBefore: nothingBefore, compositeBefore: () => null };
  const { kind, number } = settlement.period;
  const justBefore = ({ period }: { readonly period: KeptScore["period"] }) =>
    period.kind === kind && period.number === number - 1;
  const history = rulebook.history.filter(justBefore);
  const kept = new Map(
    rulebook.kept.filter(justBefore).map((one) => [keyOf(one.agent, one.metric), [one]] as const),
  );
  return {
    figureBefore:
      kept.size === 0
        ? nothingBefore
        : (agent, metric) =>
            metricTrend(report, kept.get(keyOf(agent, metric)) ?? [], metric, agent).at(-2)
              ?.value ?? null,
    compositeBefore: (agent) => {
      const trend = compositeTrend(report, history, agent);
      const change = changeOf(trend);
      return change && { ...change, period: trend.at(-2)!.period.label };
    },
  };
}

const keyOf = (agent: string | null, metric: string): string => `${agent ?? ""}\n${metric}`;
