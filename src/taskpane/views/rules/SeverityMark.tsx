import { makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircle16Regular, Info16Regular, Warning16Regular } from "@fluentui/react-icons";
import type { Severity } from "../../../engine";
import type { Language } from "../../../locales/language";
import { paneRulesWords } from "../../../locales/paneRules";

interface SeverityMarkProps {
  readonly severity: Severity;
  readonly language: Language;
}

/** A form for each severity; the colour says nothing more. */
export function SeverityMark({ severity, language }: SeverityMarkProps) {
  const styles = useStyles();
  const Icon = icons[severity];
  const label = paneRulesWords[language].findings.severity[severity];
  return <Icon aria-label={label} role="img" className={styles[severity]} />;
}

const icons = { error: ErrorCircle16Regular, warning: Warning16Regular, hint: Info16Regular };

const useStyles = makeStyles({
  error: { color: tokens.colorStatusDangerForeground1, marginTop: "2px" },
  warning: { color: tokens.colorStatusWarningForeground3, marginTop: "2px" },
  hint: { color: tokens.colorNeutralForeground2, marginTop: "2px" },
});
