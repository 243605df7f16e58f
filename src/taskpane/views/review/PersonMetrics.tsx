import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { memo } from "react";
import type { AgentScore, Metric, MetricScore } from "../../../engine";
import { reportedDefinition } from "../../../locales/definition";
import { dimensionName, formatScore } from "../../../locales/engine";
import type { Language } from "../../../locales/language";
import { paneWords } from "../../../locales/pane";
import { PlainList } from "../../components/PlainList";
import type { PaneActions } from "../../state/openPane";
import type { Result } from "../../state/pane";
import { useGroupValues } from "../../state/review/useGroupValues";
import type { Rules } from "../../state/rulesOfBook";
import { MetricLine } from "../MetricLine";
import { comparedText } from "./comparedText";
import { MetricTrend } from "./MetricTrend";
import { MetricTickets } from "./MetricTickets";

interface PersonMetricsProps {
  readonly score: AgentScore;
  readonly result: Result;
  readonly rules: Rules;
  readonly language: Language;
  readonly actions: Pick<PaneActions, "showTicket" | "ticketIds">;
}

/** Each dimension with its metrics, and what is only shown; not drawn anew while a note is typed. */
export const PersonMetrics = memo(function PersonMetrics(props: PersonMetricsProps) {
  const { score, result, rules, language, actions } = props;
  const styles = useStyles();
  const words = paneWords[language].result;
  const groups = useGroupValues(result.measures);
  const { report, grounds } = result;
  const weighed = new Set(
    score.dimensions.flatMap(({ metrics }) => metrics.map(({ metric }) => metric)),
  );
  const others = report.measured.filter(
    ({ id }) => !weighed.has(id) && score.metrics.get(id)?.kind === "measured",
  );

  const line = (id: string, metric: Metric | undefined, scored: MetricScore | null) => (
    <MetricLine
      key={id}
      id={id}
      metric={metric}
      outcome={score.metrics.get(id)}
      scored={scored}
      note={report.notes.get(id)}
      detail={grounds?.details.get(id)?.agents.get(score.agent)}
      definition={reportedDefinition(id, report, language)}
      compared={metric ? comparedText(metric, { score, report, rules, groups, language }) : ""}
      language={language}
    >
      {metric && score.metrics.get(id)?.kind === "measured" && (
        <>
          <MetricTrend
            metric={metric}
            agent={score.agent}
            target={scored?.target ?? null}
            report={report}
            rules={rules}
            language={language}
          />
          <MetricTickets
            metric={metric}
            agent={score.agent}
            result={result}
            language={language}
            actions={actions}
          />
        </>
      )}
    </MetricLine>
  );

  return (
    <>
      {score.dimensions.map(({ id, weight, score: of, metrics }) => (
        <div key={id}>
          <h3 className={styles.heading}>
            <span>
              {dimensionName(id, language)}{" "}
              <span className={styles.weight}>{words.dimensionWeight(weight)}</span>
            </span>
            <span>{of === null ? words.noScore : formatScore(of, language)}</span>
          </h3>
          <PlainList>
            {metrics.map((scored) =>
              line(
                scored.metric,
                report.measured.find((metric) => metric.id === scored.metric),
                scored,
              ),
            )}
          </PlainList>
        </div>
      ))}
      <div>
        <h3 className={styles.heading}>{words.alsoMeasured}</h3>
        <PlainList>{others.map((metric) => line(metric.id, metric, null))}</PlainList>
      </div>
    </>
  );
});

const useStyles = makeStyles({
  heading: {
    ...typographyStyles.body1Strong,
    display: "flex",
    justifyContent: "space-between",
    margin: 0,
    marginBottom: tokens.spacingVerticalXS,
  },
  weight: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
});
