import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { AgentScore, Metric, MetricScore, MonthDetails, Report } from "../../engine";
import { reportedDefinition } from "../../locales/definition";
import { dimensionName, formatScore, formatShare, profileName } from "../../locales/engine";
import type { Language } from "../../locales/language";
import { paneWords } from "../../locales/pane";
import { paneReviewWords } from "../../locales/paneReview";
import { PlainList } from "../components/PlainList";
import type { Result } from "../state/pane";
import { MetricLine } from "./MetricLine";
import { SettledLines } from "./review/SettledLines";

interface AgentDetailProps {
  readonly agent: AgentScore;
  readonly result: Result;
  /** Null until they are known. */
  readonly details: MonthDetails | null;
  readonly language: Language;
}

/** How one agent's composite came about: each dimension, each metric, and what is only shown. */
export function AgentDetail({ agent, result, details, language }: AgentDetailProps) {
  const styles = useStyles();
  const words = paneWords[language].result;
  const { report, settlement } = result;
  const weighed = new Set(
    agent.dimensions.flatMap(({ metrics }) => metrics.map(({ metric }) => metric)),
  );
  const others = report.measured.filter(
    ({ id }) => !weighed.has(id) && agent.metrics.get(id)?.kind === "measured",
  );
  const settled = settlement?.people.find((person) => person.agent === agent.agent);

  const line = (id: string, metric: Metric | undefined, scored: MetricScore | null) => (
    <MetricLine
      key={id}
      id={id}
      metric={metric}
      outcome={agent.metrics.get(id)}
      scored={scored}
      note={report.notes.get(id)}
      detail={details?.get(id)?.agents.get(agent.agent)}
      definition={reportedDefinition(id, report, language)}
      language={language}
    />
  );

  return (
    <div className={styles.detail}>
      <p className={styles.text}>{factsText(agent, report, language)}</p>
      <p className={styles.text}>{coverageText(agent, report, language)}</p>
      {settled && <SettledLines settled={settled} language={language} />}
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
        <h4 className={styles.heading}>{words.alsoMeasured}</h4>
        <PlainList>{others.map((metric) => line(metric.id, metric, null))}</PlainList>
      </div>
    </div>
  );
}

function factsText(agent: AgentScore, { profiles }: Report, language: Language): string {
  const words = paneReviewWords[language];
  const own = profiles.length > 1 && profiles.find(({ id }) => id === agent.profile);
  return [
    agent.group,
    paneWords[language].result.tickets(agent.tickets),
    own && words.scoredBy(profileName(own.name ?? own.id, language)),
  ]
    .filter(Boolean)
    .join(" · ");
}

/** How much could be measured, and why there is no composite where there is none. */
function coverageText(agent: AgentScore, report: Report, language: Language): string {
  const words = paneWords[language].result;
  const said = paneReviewWords[language];
  const measured = formatShare(agent.coverage, language);
  switch (agent.withheld) {
    case null:
      return words.coverage(measured);
    case "noProfile":
      return said.noProfile;
    case "invalid":
    case "missing":
      return said.withheld[agent.withheld];
    case "coverage": {
      const profile = report.profiles.find(({ id }) => id === agent.profile) ?? report.profile;
      return words.belowCoverage(measured, formatShare(profile.minimumCoverage, language));
    }
  }
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
