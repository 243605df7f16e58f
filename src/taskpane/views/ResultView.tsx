import { Accordion, Button, makeStyles, tokens } from "@fluentui/react-components";
import { problemSentence } from "../../host";
import { formatPeriod, profileName } from "../../locales/engine";
import type { Language } from "../../locales/language";
import { paneWords } from "../../locales/pane";
import { paneReviewWords } from "../../locales/paneReview";
import type { Place } from "../state/useFocus";
import { Fold } from "../components/Fold";
import { Section } from "../components/Section";
import type { PaneActions } from "../state/openPane";
import type { Result } from "../state/pane";
import { FindingList } from "./FindingList";
import { LeftOut } from "./LeftOut";
import { Ranking } from "./Ranking";
import { TeamMetrics } from "./review/TeamMetrics";

interface ResultViewProps {
  readonly result: Result;
  readonly language: Language;
  readonly headingRef: Place;
  readonly actions: Pick<PaneActions, "showResult" | "showFinding">;
}

/** Who stands where, why, and what was left out. */
export function ResultView({ result, language, headingRef, actions }: ResultViewProps) {
  const styles = useStyles();
  const words = paneWords[language].result;
  const said = paneReviewWords[language];
  const { report, written, edited } = result;
  const details = result.grounds?.details ?? null;
  const warnings = [...result.rules.findings, ...result.findings].filter(
    ({ severity }) => severity === "warning",
  );

  return (
    <Section heading={words.heading(formatPeriod(report.period, language))} headingRef={headingRef}>
      <p className={styles.text}>
        {words.summary(
          report.agents.length,
          report.profiles.map(({ id, name }) => profileName(name ?? id, language)).join(words.and),
        )}
      </p>
      {edited && <p className={styles.text}>{words.changedSince}</p>}
      {written.history.kind === "failed" && (
        <p className={styles.text}>
          {said.historyFailed(problemSentence(written.history.problem, language))}
        </p>
      )}
      <Button onClick={() => void actions.showResult()}>{words.open(written.sheetName)}</Button>
      {warnings.length > 0 && (
        <Accordion collapsible>
          <Fold id="warnings" summary={said.warnings(warnings.length)}>
            <FindingList
              label={said.warnings(warnings.length)}
              findings={warnings}
              language={language}
              onShow={actions.showFinding}
            />
          </Fold>
        </Accordion>
      )}
      <Ranking result={result} details={details} language={language} />
      <TeamMetrics report={report} details={details} language={language} />
      <LeftOut report={report} language={language} />
      <p className={styles.note}>{words.improvement}</p>
    </Section>
  );
}

const useStyles = makeStyles({
  text: { margin: 0 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});
