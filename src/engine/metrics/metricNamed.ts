import { comparableName } from "./inputs/comparableName";
import { inputWords } from "./inputs/inputWords";
import type { Metric } from "./metric";
import { metricWords } from "./metricWords";

/** The metric that a cell of a rule table names: by its id, or by a name in either language. */
export function metricNamed(name: string, metrics: readonly Metric[]): Metric | undefined {
  const wanted = comparableName(name);
  const known = (metric: Metric): readonly string[] => [
    metric.id,
    ...Object.values(metric.names ?? {}),
    ...(metricWords[metric.id] ?? []),
    ...(inputWords[metric.id] ?? []),
  ];
  return metrics.find((metric) => known(metric).some((word) => comparableName(word) === wanted));
}
