import { makeStyles, tokens } from "@fluentui/react-components";
import type { MonthMeasures, Severity } from "../../../engine";
import { notApplicableSentence } from "../../../locales/engine";
import type { Language } from "../../../locales/language";
import { paneRulesWords } from "../../../locales/paneRules";
import { whyNotMeasured } from "../../state/rules/metricsToAdd";
import { SeverityMark } from "./SeverityMark";

interface MarkProps {
  readonly severity: Severity;
  readonly text: string;
  readonly language: Language;
}

/** What is to be known of a metric before it is weighed. */
export function MetricMark({ severity, text, language }: MarkProps) {
  const styles = useStyles();
  return (
    <span className={styles.mark}>
      <SeverityMark severity={severity} language={language} />
      <span>{text}</span>
    </span>
  );
}

interface NotMeasuredProps {
  readonly metric: string;
  readonly measures: MonthMeasures | null;
  readonly language: Language;
}

/** Why these tickets do not tell a metric of anybody; nothing where they do. */
export function NotMeasured({ metric, measures, language }: NotMeasuredProps) {
  const why = whyNotMeasured(metric, measures);
  if (why === null) return null;
  const text = paneRulesWords[language].add.notMeasured(notApplicableSentence(why, language));
  return <MetricMark severity="hint" text={text} language={language} />;
}

const useStyles = makeStyles({
  mark: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
  },
});
