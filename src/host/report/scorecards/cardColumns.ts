import { type DimensionScore, type Outcome, type Report } from "../../../engine";
import { dimensionName, formatValue, metricName } from "../../../locales/engine";
import type { Language } from "../../../locales/language";
import { scorecardWords } from "../../../locales/scorecards";
import { asText, type WrittenCell } from "../cellText";
import type { DetailRow } from "../detailRows";
import { formats } from "../reportColumns";

/** A figure of the month before; null: there is none. */
export type FigureBefore = (agent: string, metric: string) => number | null;

/** Before a team's first month. */
export const nothingBefore: FigureBefore = () => null;

/** One column of the figures on a scorecard. */
interface CardColumn {
  readonly header: string;
  /** In points; all of them fit a page upright at some six tenths of their size. */
  readonly width: number;
  readonly format: (row: DetailRow) => string;
  readonly ofMetric: (row: DetailRow) => WrittenCell;
  readonly ofDimension?: (dimension: DimensionScore) => WrittenCell;
}

const POINTS = "0.0";

export function cardColumns(
  report: Report,
  language: Language,
  before: FigureBefore,
): readonly CardColumn[] {
  const words = scorecardWords(language);
  const { columns } = words;
  const inUnit = (
    header: string,
    of: (row: DetailRow) => number | null | undefined,
  ): CardColumn => ({
    header,
    width: 66,
    format: ({ metric }) => formats[metric.unit],
    ofMetric: (row) => of(row) ?? "",
  });
  const points = (
    header: string,
    ofMetric: (row: DetailRow) => number | null | undefined,
    ofDimension: (dimension: DimensionScore) => number | null,
  ): CardColumn => ({
    header,
    width: 52,
    format: () => POINTS,
    ofMetric: (row) => ofMetric(row) ?? "",
    ofDimension: (dimension) => ofDimension(dimension) ?? "",
  });
  return [
    {
      header: columns.metric,
      width: 170,
      format: () => "General",
      ofMetric: ({ metric }) => asText(`  ${metricName(metric.id, language, report.measured)}`),
      ofDimension: ({ id }) => asText(dimensionName(id, language)),
    },
    { ...inUnit(columns.value, ({ outcome }) => valueOf(outcome)), width: 78 },
    {
      header: columns.n,
      width: 52,
      format: () => "#,##0",
      ofMetric: ({ outcome }) => (outcome.kind === "measured" ? outcome.n : ""),
    },
    {
      header: columns.range,
      width: 100,
      format: () => "General",
      ofMetric: (row) => asText(rangeText(row, language)),
    },
    inUnit(columns.team, ({ team }) => valueOf(team)),
    inUnit(columns.target, ({ score }) => score?.target),
    points(
      columns.score,
      ({ score }) => score?.counted,
      ({ score }) => score,
    ),
    points(
      columns.weight,
      ({ score }) => score?.effectiveWeight,
      (of) => sum(of, "effectiveWeight"),
    ),
    points(
      columns.won,
      ({ score }) => score?.contribution,
      (of) => sum(of, "contribution"),
    ),
    points(
      columns.lost,
      ({ score }) => score?.lost,
      (of) => sum(of, "lost"),
    ),
    ...(before === nothingBefore
      ? []
      : [inUnit(columns.before, ({ agent, metric }) => before(agent.agent, metric.id))]),
  ];
}

const valueOf = (outcome: Outcome | undefined): number | null =>
  outcome?.kind === "measured" ? outcome.value : null;

function rangeText({ detail, metric }: DetailRow, language: Language): string {
  if (!detail?.interval) return "";
  const text = (value: number) => formatValue(value, metric.unit, language);
  return scorecardWords(language).range(text(detail.interval.low), text(detail.interval.high));
}

/** Null where a metric of it has none: there is no composite then. */
function sum(
  { metrics }: DimensionScore,
  part: "effectiveWeight" | "contribution" | "lost",
): number | null {
  let total = 0;
  for (const metric of metrics) {
    const points = metric[part];
    if (points === null) return null;
    total += points;
  }
  return total;
}
