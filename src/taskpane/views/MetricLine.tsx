import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Detail, Metric, MetricNote, MetricScore, Outcome } from "../../engine";
import { formatScore, metricName } from "../../locales/engine";
import type { Language } from "../../locales/language";
import { paneWords } from "../../locales/pane";
import { ScoreBar } from "../components/ScoreBar";
import { figuresText } from "./review/figuresText";
import { leftOutLines } from "./review/leftOutLines";
import { pointsText } from "./review/pointsText";

interface MetricLineProps {
  readonly id: string;
  /** Undefined: nobody was measured by it. */
  readonly metric: Metric | undefined;
  readonly outcome: Outcome | undefined;
  /** Null where the profile does not weigh the metric. */
  readonly scored: MetricScore | null;
  readonly note: MetricNote | undefined;
  /** Undefined until it is known, and where nothing stands behind the value. */
  readonly detail: Detail | undefined;
  /** What is counted among what, from the metric's own definition. */
  readonly definition: string;
  /** The same of others and of the last period; left away where nothing is to be compared. */
  readonly compared?: string;
  readonly language: Language;
  /** What more there is to open. */
  readonly children?: ReactNode;
}

/** One metric: its value, how sure it is, on how many cases, against which target, worth what. */
export function MetricLine(props: MetricLineProps) {
  const { id, metric, scored, note, detail, definition, compared, language, children } = props;
  const styles = useStyles();
  const words = paneWords[language].result;
  const name = metricName(id, language, metric ? [metric] : []);
  const points = scored && pointsText(scored, language);

  return (
    <li>
      <div className={styles.line}>
        <span>{name}</span>
        {scored && (
          <span className={styles.score}>
            {scored.score === null ? "–" : formatScore(scored.score, language)}
          </span>
        )}
      </div>
      {scored && <ScoreBar score={scored.score} />}
      <div className={styles.small}>{figuresText(props)}</div>
      {compared && <div className={styles.small}>{compared}</div>}
      {points && <div className={styles.small}>{points}</div>}
      <details className={styles.small}>
        <summary aria-label={words.definitionOf(name)}>{words.definition}</summary>
        <p className={styles.text}>{definition}</p>
        {leftOutLines(detail, note, language).map((line) => (
          <p key={line} className={styles.text}>
            {line}
          </p>
        ))}
      </details>
      {children}
    </li>
  );
}

const useStyles = makeStyles({
  line: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  score: { fontVariantNumeric: "tabular-nums" },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  text: { margin: 0, marginBlock: tokens.spacingVerticalXXS },
});
