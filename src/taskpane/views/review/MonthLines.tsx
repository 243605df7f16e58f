import { Accordion, Button, makeStyles } from "@fluentui/react-components";
import { problemSentence } from "../../../host";
import { formatMoment } from "../../../locales/engine";
import type { Language } from "../../../locales/language";
import { paneWords } from "../../../locales/pane";
import { paneReviewWords } from "../../../locales/paneReview";
import { Fold } from "../../components/Fold";
import type { PaneActions } from "../../state/openPane";
import type { Result } from "../../state/pane";
import { profileTitle } from "../../state/rules/profileTitle";
import { OpenQuestions } from "../data/OpenQuestions";
import { FindingList } from "../FindingList";
import { Unscored } from "./Unscored";

interface MonthLinesProps {
  readonly result: Result;
  readonly language: Language;
  readonly actions: Pick<PaneActions, "showResult" | "showFinding">;
}

/** What there is to know of the month before anybody is looked at. */
export function MonthLines({ result, language, actions }: MonthLinesProps) {
  const styles = useStyles();
  const words = paneWords[language].result;
  const said = paneReviewWords[language];
  const { report, written, edited } = result;
  const warnings = [...result.rules.findings, ...result.findings].filter(
    ({ severity }) => severity === "warning",
  );
  const until = Math.max(
    ...[...report.notes.values()].map(({ provisionalUntil = -Infinity }) => provisionalUntil),
  );
  return (
    <>
      <p className={styles.text}>
        {words.summary(
          report.agents.length,
          report.profiles.map((profile) => profileTitle(profile, language)).join(words.and),
        )}
      </p>
      <Unscored report={report} language={language} />
      {edited && <p className={styles.text}>{words.changedSince}</p>}
      {Number.isFinite(until) && (
        <p className={styles.text}>{said.provisionalMonth(formatMoment(until, language))}</p>
      )}
      {written.history.kind === "failed" && (
        <p className={styles.text}>
          {said.historyFailed(problemSentence(written.history.problem, language))}
        </p>
      )}
      <Button onClick={() => void actions.showResult()}>{words.open(written.sheetName)}</Button>
      <OpenQuestions read={result.measures.read} language={language} />
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
    </>
  );
}

const useStyles = makeStyles({ text: { margin: 0 } });
