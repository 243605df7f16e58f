import { metricTrend, type Metric, type Report } from "../../../engine";
import { formatValue, metricName } from "../../../locales/engine";
import type { Language } from "../../../locales/language";
import { paneReviewWords } from "../../../locales/paneReview";
import { Disclosure } from "../../components/Disclosure";
import type { Rules } from "../../state/rulesOfBook";
import { TrendChart } from "./TrendChart";

interface MetricTrendProps {
  readonly metric: Metric;
  readonly agent: string;
  readonly target: number | null;
  readonly report: Report;
  readonly rules: Rules;
  readonly language: Language;
}

/** A metric over the scored periods; opened only where an earlier one is kept. */
export function MetricTrend(props: MetricTrendProps) {
  const { metric, agent, target, report, rules, language } = props;
  const words = paneReviewWords[language].trend;
  const trend = metricTrend(report, rules.rulebook.kept, metric.id, agent);
  const name = metricName(metric.id, language, [metric]);
  if (trend.filter(({ value }) => value !== null).length < 2) return null;
  return (
    <Disclosure summary={words.open} label={words.openOf(name)}>
      {() => (
        <TrendChart
          title={words.of(name)}
          trend={trend}
          text={(value) => formatValue(value, metric.unit, language)}
          {...(target !== null && { target })}
          language={language}
        />
      )}
    </Disclosure>
  );
}
