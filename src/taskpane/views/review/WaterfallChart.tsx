import { Switch } from "@fluentui/react-components";
import { waterfallOf, type AgentScore, type Report, type Waterfall } from "../../../engine";
import { dimensionName, formatScore, metricName } from "../../../locales/engine";
import type { Language } from "../../../locales/language";
import { paneReviewWords } from "../../../locales/paneReview";
import { ChartFigure } from "../../components/charts/ChartFigure";
import { WaterfallBars, type WaterfallBar } from "../../components/charts/WaterfallBars";

interface WaterfallChartProps {
  readonly score: AgentScore;
  readonly report: Report;
  readonly byMetric: boolean;
  readonly language: Language;
  readonly onByMetric: (byMetric: boolean) => void;
}

/** The composite as points won and lost, step by step. */
export function WaterfallChart(props: WaterfallChartProps) {
  const { score, report, byMetric, language, onByMetric } = props;
  const words = paneReviewWords[language].waterfall;
  const fall = waterfallOf(score, byMetric ? "metric" : "dimension");
  if (!fall) return null;
  const points = (value: number) => formatScore(value, language);
  const name = (id: string) =>
    byMetric ? metricName(id, language, report.measured) : dimensionName(id, language);
  const rows = [
    ...fall.steps.map(({ id, won, lost }) => [name(id), points(won), points(lost)]),
    ...(fall.redLines === 0 ? [] : [[words.redLines, points(fall.redLines), ""]]),
    [words.composite, points(fall.composite), points(fall.lost)],
  ];
  return (
    <ChartFigure
      title={words.title}
      about={words.about(points(fall.scored), points(fall.lost))}
      asTable={[
        paneReviewWords[language].asTable,
        paneReviewWords[language].asTableOf(words.title),
      ]}
      table={{ head: [words.item, words.won, words.lost], rows }}
    >
      <Switch
        label={words.byMetric}
        checked={byMetric}
        onChange={(_event, { checked }) => onByMetric(checked)}
      />
      <WaterfallBars label={words.title} bars={barsOf(fall, name, language)} most={mostOf(fall)} />
    </ChartFigure>
  );
}

function barsOf(
  { steps, scored, redLines, composite, lost }: Waterfall,
  name: (id: string) => string,
  language: Language,
): readonly WaterfallBar[] {
  const words = paneReviewWords[language].waterfall;
  const points = (value: number) => formatScore(value, language);
  const taken: WaterfallBar = {
    id: " red lines",
    name: words.redLines,
    figures: points(redLines),
    from: scored,
    won: composite,
    full: composite,
    isTaken: true,
  };
  return [
    ...steps.map((step): WaterfallBar => ({
      id: `${step.dimension} ${step.id}`,
      name: name(step.id),
      figures: words.figures(points(step.won), points(step.lost)),
      from: step.from,
      won: step.from + step.won,
      full: step.from + step.won + Math.max(0, step.lost),
    })),
    ...(redLines === 0 ? [] : [taken]),
    {
      id: " composite",
      name: words.composite,
      figures: redLines === 0 ? words.figures(points(composite), points(lost)) : points(composite),
      from: 0,
      won: composite,
      full: composite + (redLines === 0 ? Math.max(0, lost) : 0),
      isTotal: true,
    },
  ];
}

const mostOf = ({ steps, composite }: Waterfall): number =>
  Math.max(100, composite, ...steps.map(({ from, won }) => from + won));
