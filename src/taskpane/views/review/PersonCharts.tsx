import { memo } from "react";
import { compositeTrend, peersOf, type AgentScore, type Report } from "../../../engine";
import type { Language } from "../../../locales/language";
import type { ChangeReview } from "../../state/review/reviewState";
import type { Rules } from "../../state/rulesOfBook";
import { PeersChart } from "./PeersChart";
import { TrendChart } from "./TrendChart";
import { WaterfallChart } from "./WaterfallChart";
import { formatScore } from "../../../locales/engine";
import { paneReviewWords } from "../../../locales/paneReview";

interface PersonChartsProps {
  readonly score: AgentScore;
  readonly report: Report;
  readonly rules: Rules;
  readonly byMetric: boolean;
  readonly language: Language;
  readonly onReview: ChangeReview;
}

/**
 * How a composite came about, how it went over the periods, and where it stands among others; not
 * drawn anew while a note is typed.
 */
export const PersonCharts = memo(function PersonCharts(props: PersonChartsProps) {
  const { score, report, rules, byMetric, language, onReview } = props;
  const peers = peersOf(report.agents, score.agent);
  return (
    <>
      <WaterfallChart
        score={score}
        report={report}
        byMetric={byMetric}
        language={language}
        onByMetric={(chosen) => onReview({ byMetric: chosen })}
      />
      {report.period !== null && (
        <TrendChart
          title={paneReviewWords[language].trend.composite}
          trend={compositeTrend(report, rules.rulebook.history, score.agent)}
          text={(value) => formatScore(value, language)}
          language={language}
        />
      )}
      {peers && <PeersChart peers={peers} language={language} />}
    </>
  );
});
