import { comparableName } from "./inputs/comparableName";
import { inputWords } from "./inputs/inputWords";
import { likely } from "../ruleTables/likely";
import { nearest } from "../ruleTables/nearest";
import type { Metric } from "./metric";
import { metricWords } from "./metricWords";

/** The metric that a cell of a rule table names: by its id, or by a name in either language. */
export const metricNamed = (name: string, metrics: readonly Metric[]): Metric | undefined =>
  byName(metrics).get(comparableName(name));

/** Its id; what names no metric known is taken for the id of one that is not, or not any more. */
export const metricIdOf = (name: string, metrics: readonly Metric[]): string =>
  metricNamed(name, metrics)?.id ?? name.normalize("NFKC").trim().toUpperCase();

/** The metric that somebody who wrote a name of none probably meant; null where none is near. */
export function metricMeant(name: string, metrics: readonly Metric[]): Metric | null {
  const names = byName(metrics);
  return names.get(nearest(name, names.keys()) ?? "") ?? null;
}

/** Those that a word may mean which names none, but is near a name or part of one; up to three. */
export const metricsLike = (word: string, metrics: readonly Metric[]): readonly Metric[] =>
  likely(word, byName(metrics));

/** Tables of many thousand rows ask: the words of each catalogue are put in order once. */
const indexes = new WeakMap<readonly Metric[], ReadonlyMap<string, Metric>>();

function byName(metrics: readonly Metric[]): ReadonlyMap<string, Metric> {
  const known = indexes.get(metrics);
  if (known) return known;
  const names = new Map<string, Metric>();
  for (const metric of metrics)
    for (const word of wordsOf(metric)) {
      const name = comparableName(word);
      if (!names.has(name)) names.set(name, metric);
    }
  indexes.set(metrics, names);
  return names;
}

const wordsOf = (metric: Metric): readonly string[] => [
  metric.id,
  ...Object.values(metric.names ?? {}),
  ...(metricWords[metric.id] ?? []),
  ...(inputWords[metric.id] ?? []),
];
