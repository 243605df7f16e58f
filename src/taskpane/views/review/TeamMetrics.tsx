import { makeStyles } from "@fluentui/react-components";
import type { MonthDetails, Report } from "../../../engine";
import { reportedDefinition } from "../../../locales/definition";
import type { Language } from "../../../locales/language";
import { paneWords } from "../../../locales/pane";
import { PlainList } from "../../components/PlainList";
import { MetricLine } from "../MetricLine";

interface TeamMetricsProps {
  readonly report: Report;
  readonly details: MonthDetails | null;
  readonly language: Language;
}

/** Everybody together: from the same tickets, not from the agents' values. */
export function TeamMetrics({ report, details, language }: TeamMetricsProps) {
  const styles = useStyles();
  const measured = report.measured.filter(
    ({ id }) => report.team.metrics.get(id)?.kind === "measured",
  );
  return (
    <>
      <p className={styles.text}>{paneWords[language].result.tickets(report.team.tickets)}</p>
      <PlainList>
        {measured.map((metric) => (
          <MetricLine
            key={metric.id}
            id={metric.id}
            metric={metric}
            outcome={report.team.metrics.get(metric.id)}
            scored={null}
            note={report.notes.get(metric.id)}
            detail={details?.get(metric.id)?.team}
            definition={reportedDefinition(metric.id, report, language)}
            language={language}
          />
        ))}
      </PlainList>
    </>
  );
}

const useStyles = makeStyles({ text: { margin: 0 } });
