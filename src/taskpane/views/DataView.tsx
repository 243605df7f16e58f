import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { Language } from "../../locales/language";
import { paneWords } from "../../locales/pane";
import type { Place } from "../state/useFocus";
import { Section } from "../components/Section";
import { StageProgress } from "../components/StageProgress";
import type { PaneActions } from "../state/openPane";
import type { Pane } from "../state/pane";
import { stageShare } from "../state/overallShare";
import { sourceKey } from "../state/sourceKey";
import { progressText } from "./progressText";
import { outcomeOf } from "../state/data/outcomeOf";
import { ColumnList } from "./data/ColumnList";
import { Questions } from "./data/Questions";
import { SourcePicker } from "./data/SourcePicker";
import { TicketSummary } from "./data/TicketSummary";

interface DataViewProps {
  readonly pane: Pane;
  readonly language: Language;
  readonly actions: PaneActions;
  readonly sourceRef: Place;
}

/** Step 1: which tickets, and how they were understood. */
export function DataView({ pane, language, actions, sourceRef }: DataViewProps) {
  const styles = useStyles();
  const words = paneWords[language].data;

  if (pane.step === "looking")
    return (
      <Section heading={words.heading}>
        <p className={styles.text}>{words.looking}</p>
        <ProgressBar aria-label={words.looking} />
      </Section>
    );

  if (pane.sources.length === 0)
    return (
      <Section heading={words.heading}>
        {pane.step === "unread" && pane.problem === null && (
          <>
            <p className={styles.text}>{words.nothing}</p>
            <p className={styles.text}>{words.nothingNext}</p>
          </>
        )}
        <Button onClick={() => void actions.look()}>{words.lookAgain}</Button>
      </Section>
    );

  const outcome = outcomeOf(pane);
  const disabled = pane.step === "reading" || pane.step === "scoring";
  return (
    <Section heading={words.heading}>
      <SourcePicker
        key={pane.chosen.map(sourceKey).join()}
        selectRef={sourceRef}
        language={language}
        sources={pane.sources}
        chosen={pane.chosen}
        disabled={pane.step === "scoring"}
        onChoose={(sources) => void actions.choose(sources)}
      />
      {pane.step === "unread" && pane.chosen.length === 0 && pane.problem === null && (
        <p className={styles.text}>{words.noneRecognised}</p>
      )}
      {pane.step === "reading" && (
        <StageProgress
          label={words.reading}
          text={progressText(pane.progress, language)}
          share={stageShare(pane.progress)}
          cancel={
            pane.cancelling
              ? paneWords[language].score.cancelling
              : paneWords[language].score.cancel
          }
          cancelling={pane.cancelling}
          onCancel={actions.cancel}
        />
      )}
      {outcome && (
        <Questions
          outcome={outcome}
          language={language}
          disabled={disabled}
          onAnswer={actions.answer}
        />
      )}
      {pane.rules && pane.step !== "unread" && pane.tickets && (
        <TicketSummary
          pane={pane}
          tickets={pane.tickets}
          rules={pane.rules}
          language={language}
          actions={actions}
        />
      )}
      {pane.rules && pane.step === "unread" && outcome && (
        <ColumnList
          outcome={outcome}
          choices={pane.rules.rulebook.columns}
          language={language}
          disabled={false}
          onChange={actions.changeColumn}
        />
      )}
    </Section>
  );
}

const useStyles = makeStyles({
  text: { margin: 0, marginBottom: tokens.spacingVerticalXS },
});
