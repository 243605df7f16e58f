import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { hasErrors, type Finding } from "../../../engine";
import type { Language } from "../../../locales/language";
import { paneRulesWords } from "../../../locales/paneRules";
import { placedSentence } from "../../../locales/rules";
import { PlainList } from "../../components/PlainList";
import { Section } from "../../components/Section";
import type { DeskActions } from "../../state/rules/deskActions";
import type { Rules } from "../../state/rulesOfBook";
import { mendText } from "./mendText";
import { SeverityMark } from "./SeverityMark";

interface FindingsProps {
  readonly heading: string;
  readonly findings: readonly Finding[];
  readonly rules: Rules;
  readonly language: Language;
  readonly busy: boolean;
  readonly actions: Pick<DeskActions, "showFinding" | "mend">;
  /** A mend beyond changing cells; null: there is none. */
  readonly furtherMend: (finding: Finding) => ReactNode;
}

/** Everything wrong with the rules, errors first: where, what follows if it stays, and the mend. */
export function Findings(props: FindingsProps) {
  const { heading, findings, rules, language, busy, actions, furtherMend } = props;
  const styles = useStyles();
  const words = paneRulesWords[language].findings;
  if (findings.length === 0)
    return (
      <Section heading={heading}>
        <p className={styles.text}>{words.none}</p>
      </Section>
    );
  return (
    <Section heading={heading}>
      {hasErrors(findings) && <p className={styles.text}>{words.ifLeft.error}</p>}
      <PlainList label={heading}>
        {findings.map((finding, index) => {
          const isInTable = rules.tables.has(finding.table);
          const mend = mendText(finding, language);
          return (
            <li key={index} className={styles.finding}>
              <SeverityMark severity={finding.severity} language={language} />
              <span className={styles.sentence}>
                {isInTable && `${finding.table} · `}
                {placedSentence(finding, language)}
                {finding.severity !== "error" && (
                  <span className={styles.left}> {words.ifLeft[finding.severity]}</span>
                )}
              </span>
              <div className={styles.actions}>
                {isInTable && (
                  <Button size="small" onClick={() => void actions.showFinding(finding)}>
                    {words.show}
                  </Button>
                )}
                {isInTable && mend !== null && (
                  <Button
                    size="small"
                    disabledFocusable={busy}
                    onClick={() => void actions.mend(finding, language)}
                  >
                    {words.mendTo(mend)}
                  </Button>
                )}
                {furtherMend(finding)}
              </div>
            </li>
          );
        })}
      </PlainList>
    </Section>
  );
}

const useStyles = makeStyles({
  text: { margin: 0 },
  finding: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalXS,
  },
  sentence: { minWidth: 0, overflowWrap: "anywhere" },
  left: { color: tokens.colorNeutralForeground2 },
  actions: {
    gridColumn: 2,
    minWidth: 0,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
  },
});
