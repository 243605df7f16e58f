import { makeStyles, tokens } from "@fluentui/react-components";
import { metricById, type MetricScore, type Outcome } from "../../engine";
import {
  formatPlain,
  formatScore,
  formatValue,
  issueSentence,
  metricName,
  notApplicableSentence,
} from "../../locales/engine";
import type { Language } from "../../locales/language";
import { paneWords } from "../../locales/pane";
import { ScoreBar } from "../components/ScoreBar";

interface MetricLineProps {
  /** Id of the metric. */
  readonly metric: string;
  readonly outcome: Outcome | undefined;
  /** Null where the profile does not weigh the metric. */
  readonly scored: MetricScore | null;
  /** What is counted among what, from the metric's own definition. */
  readonly definition: string;
  readonly language: Language;
}

/** One metric of one agent: its value, on how many cases, against which target. */
export function MetricLine({ metric, outcome, scored, definition, language }: MetricLineProps) {
  const styles = useStyles();
  const words = paneWords[language].result;
  const parts = [
    outcome && outcomeText(metric, outcome, language),
    outcome?.kind === "measured" ? words.sample(outcome.n) : undefined,
    scored && scored.target !== null ? targetText(metric, scored.target, language) : undefined,
    scored?.score === null && outcome?.kind === "measured" ? words.tooFew : undefined,
  ].filter((part) => part !== undefined);

  return (
    <li>
      <div className={styles.line}>
        <span>{metricName(metric, language)}</span>
        {scored && (
          <span className={styles.score}>
            {scored.score === null ? "–" : formatScore(scored.score, language)}
          </span>
        )}
      </div>
      {scored && <ScoreBar score={scored.score} />}
      <div className={styles.small}>{parts.join(" · ")}</div>
      <details className={styles.small}>
        <summary aria-label={words.definitionOf(metricName(metric, language))}>
          {words.definition}
        </summary>
        {definition}
      </details>
    </li>
  );
}

function outcomeText(metric: string, outcome: Outcome, language: Language): string {
  switch (outcome.kind) {
    case "measured":
      return valueText(metric, outcome.value, language);
    case "notApplicable":
      return notApplicableSentence(outcome.reason, language);
    case "invalid":
      return outcome.issues.map((issue) => issueSentence(issue, language)).join(" ");
  }
}

function targetText(metric: string, target: number, language: Language): string {
  const words = paneWords[language].result;
  const value = valueText(metric, target, language);
  return metricById(metric)?.direction === "down"
    ? words.targetAtMost(value)
    : words.targetAtLeast(value);
}

function valueText(metric: string, value: number, language: Language): string {
  const unit = metricById(metric)?.unit;
  return unit === undefined ? formatPlain(value, language) : formatValue(value, unit, language);
}

const useStyles = makeStyles({
  line: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  score: { fontVariantNumeric: "tabular-nums" },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});
