import type { TeamMonth } from "../../../engine";
import { dashboardWords } from "../../../locales/dashboard";
import { metricShortName } from "../../../locales/engine";
import type { Language } from "../../../locales/language";
import { asText } from "../cellText";
import { scaleOf, type Block, type BlockSeries } from "./block";

/** Month by month; a line needs two of them. */
export function trendBlock(trend: readonly TeamMonth[], language: Language): readonly Block[] {
  if (trend.length === 0) return [];
  const { columns, charts } = dashboardWords(language);
  const csat = metricShortName("CSAT", language);
  const composites = trend.flatMap(({ composite }) => composite ?? []);
  const ratings = trend.flatMap((month) => month.csat ?? []);
  const series: readonly BlockSeries[] = [
    { column: 2, name: columns.mean, format: "0.0" },
    ...(ratings.length > 1 ? [{ column: 3, name: columns.percent(csat), format: "0.0" }] : []),
  ];
  return [
    {
      header: [columns.month, columns.scored, columns.mean, columns.percent(csat)],
      formats: ["General", "0", "0.0", "0.0"],
      rows: trend.map((month) => [
        asText(month.period.label),
        month.people,
        month.composite ?? "",
        month.csat === null ? "" : month.csat * 100,
      ]),
      chart:
        composites.length < 2
          ? null
          : {
              name: "Trend",
              type: "LineMarkers",
              title: series.length > 1 ? charts.trendWith(csat) : charts.trend,
              rows: trend.length,
              series,
              ...scaleOf(composites),
            },
    },
  ];
}
