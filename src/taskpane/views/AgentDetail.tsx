import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { catalogue, type AgentScore, type Report } from "../../engine";
import { reportedDefinition } from "../../locales/definition";
import { dimensionName, formatScore, formatShare } from "../../locales/engine";
import type { Language } from "../../locales/language";
import { paneWords } from "../../locales/pane";
import { PlainList } from "../components/PlainList";
import { MetricLine } from "./MetricLine";

interface AgentDetailProps {
  readonly agent: AgentScore;
  readonly report: Report;
  readonly language: Language;
}

/** How one agent's composite came about: each dimension, each metric, and what is only shown. */
export function AgentDetail({ agent, report, language }: AgentDetailProps) {
  const styles = useStyles();
  const words = paneWords[language].result;
  const weighed = new Set(
    agent.dimensions.flatMap(({ metrics }) => metrics.map(({ metric }) => metric)),
  );
  const definition = (id: string) => reportedDefinition(id, report, language);
  const others = catalogue.filter(
    ({ id }) => !weighed.has(id) && agent.metrics.get(id)?.kind === "measured",
  );

  return (
    <div className={styles.detail}>
      <p className={styles.text}>
        {[agent.group, words.tickets(agent.tickets)].filter((part) => part !== null).join(" · ")}
      </p>
      <p className={styles.text}>{coverageText(agent, report, language)}</p>
      {agent.dimensions.map(({ id, weight, score, metrics }) => (
        <div key={id}>
          <h4 className={styles.heading}>
            <span>
              {dimensionName(id, language)}{" "}
              <span className={styles.weight}>{words.dimensionWeight(weight)}</span>
            </span>
            <span>{score === null ? words.noScore : formatScore(score, language)}</span>
          </h4>
          <PlainList>
            {metrics.map((scored) => (
              <MetricLine
                key={scored.metric}
                metric={scored.metric}
                outcome={agent.metrics.get(scored.metric)}
                scored={scored}
                definition={definition(scored.metric)}
                language={language}
              />
            ))}
          </PlainList>
        </div>
      ))}
      <div>
        <h4 className={styles.heading}>{words.alsoMeasured}</h4>
        <PlainList>
          {others.map(({ id }) => (
            <MetricLine
              key={id}
              metric={id}
              outcome={agent.metrics.get(id)}
              scored={null}
              definition={definition(id)}
              language={language}
            />
          ))}
        </PlainList>
      </div>
    </div>
  );
}

function coverageText(agent: AgentScore, { profile }: Report, language: Language): string {
  const words = paneWords[language].result;
  const measured = formatShare(agent.coverage, language);
  return agent.composite === null
    ? words.belowCoverage(measured, formatShare(profile.minimumCoverage, language))
    : words.coverage(measured);
}

const useStyles = makeStyles({
  detail: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  text: { margin: 0 },
  heading: {
    ...typographyStyles.body1Strong,
    display: "flex",
    justifyContent: "space-between",
    margin: 0,
    marginBottom: tokens.spacingVerticalXS,
  },
  weight: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
});
