import {
  catalogue,
  metricFamilies,
  metricFamily,
  untold,
  type Finding,
  type Metric,
  type MetricFamily,
  type MonthMeasures,
  type NotApplicable,
  type Profile,
} from "../../../engine";
import type { Language } from "../../../locales/language";
import { metricName, metricShortName } from "../../../locales/metrics";

export interface MetricGroup {
  /** "own": the user's own. */
  readonly family: MetricFamily | "own";
  readonly metrics: readonly Metric[];
}

/** Metrics that a profile does not weigh yet, by family, the user's own first. */
export function metricsToAdd(
  profile: Profile,
  metrics: readonly Metric[],
  search = "",
): readonly MetricGroup[] {
  const weighed = new Set(
    profile.dimensions.flatMap((dimension) => dimension.metrics.map(({ metric }) => metric)),
  );
  const found = metrics.filter(
    (metric) => !weighed.has(metric.id) && isNamed(metric, metrics, search),
  );
  const isOwn = (metric: Metric) => !catalogue.includes(metric);
  return [
    { family: "own" as const, metrics: found.filter(isOwn) },
    ...metricFamilies.map((family) => ({
      family,
      metrics: found.filter((metric) => !isOwn(metric) && metricFamily(metric) === family),
    })),
  ].filter((group) => group.metrics.length > 0);
}

const languages: readonly Language[] = ["zh-CN", "en"];

/** In whatever language people know it by. */
function isNamed(metric: Metric, metrics: readonly Metric[], search: string): boolean {
  const wanted = even(search);
  const names = languages.flatMap((language) => [
    metricName(metric.id, language, metrics),
    metricShortName(metric.id, language, metrics),
  ]);
  return [metric.id, ...names].some((name) => even(name).includes(wanted));
}

const even = (text: string): string => text.normalize("NFKC").trim().toLowerCase();

/** What is told of a company or a team alone is no merit of one person. */
export const isOfCompany = ({ levels }: Metric): boolean =>
  levels !== undefined && !levels.includes("agent");

/** Why these tickets do not tell a metric of anybody; null: they do, or nothing is measured yet. */
export function whyNotMeasured(
  metric: string,
  measures: MonthMeasures | null,
): NotApplicable | null {
  return untold(measures?.team.get(metric));
}

/** Metrics of a profile that these tickets do not tell: their weight goes to the others. */
export const notMeasurable = (
  { dimensions }: Profile,
  measures: MonthMeasures | null,
): readonly Finding[] =>
  dimensions
    .flatMap(({ metrics }) => metrics)
    .filter(({ metric }) => whyNotMeasured(metric, measures)?.reason === "missingColumn")
    .map(({ metric }) => ({
      code: "metric.notMeasurable",
      severity: "warning",
      table: "",
      row: null,
      column: null,
      about: metric,
      found: metric,
      expected: "",
    }));
