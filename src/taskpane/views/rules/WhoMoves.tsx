import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { formatMonth } from "../../../locales/engine";
import type { Language } from "../../../locales/language";
import { paneRulesWords } from "../../../locales/paneRules";
import { Section } from "../../components/Section";
import { StageProgress } from "../../components/StageProgress";
import type { Pane } from "../../state/pane";
import type { Desk } from "../../state/rules/desk";
import type { DeskActions } from "../../state/rules/deskActions";
import { isMoved, largestFirst, type Moves } from "../../state/rules/whoMoves";
import { MovesSummary } from "./MovesSummary";
import { MoveTable } from "./MoveTable";

interface WhoMovesProps {
  /** Null: the month chosen is not measured. */
  readonly moves: Moves | null;
  readonly desk: Desk;
  readonly pane: Pane;
  readonly language: Language;
  readonly actions: Pick<DeskActions, "measure" | "stopMeasuring">;
}

/** What the draft would change for people, at once and before anything is saved. */
export function WhoMoves(props: WhoMovesProps) {
  const { moves, desk, pane, language, actions } = props;
  const styles = useStyles();
  const words = paneRulesWords[language].moves;
  const { month } = pane.choice;
  return (
    <Section heading={words.heading}>
      {month === null ? (
        <p className={styles.text}>{words.noMonth}</p>
      ) : moves ? (
        <Moved
          moves={moves}
          about={words.about(formatMonth(month, language))}
          language={language}
        />
      ) : desk.measuring !== null ? (
        <StageProgress
          label={words.measuring}
          text={words.measuring}
          share={desk.measuring}
          cancel={words.stop}
          cancelling={false}
          onCancel={actions.stopMeasuring}
        />
      ) : (
        <>
          <p className={styles.text}>{words.measureFirst(formatMonth(month, language))}</p>
          <div>
            <Button onClick={() => void actions.measure()}>
              {words.measure(formatMonth(month, language))}
            </Button>
          </div>
        </>
      )}
    </Section>
  );
}

interface MovedProps {
  readonly moves: Moves;
  readonly about: string;
  readonly language: Language;
}

/** A list that can be taken in at a glance. */
const FEW = 12;

function Moved({ moves, about, language }: MovedProps) {
  const styles = useStyles();
  const words = paneRulesWords[language].moves;
  const [shown, show] = useState<"few" | "moved" | "all">("few");
  const moved = moves.people.filter(isMoved);
  const few = moved.length > FEW ? largestFirst(moves.people).slice(0, FEW) : moved;
  const list = { few, moved, all: moves.people }[shown];
  const choices = [
    ...(shown !== "few" ? ([["few", words.fewer]] as const) : []),
    ...(shown === "few" && few.length < moved.length
      ? ([["moved", words.moved(moved.length)]] as const)
      : []),
    ...(shown !== "all" && moved.length < moves.people.length
      ? ([["all", words.all(moves.people.length)]] as const)
      : []),
  ];
  return (
    <>
      <p className={styles.text}>{about}</p>
      <MovesSummary moves={moves} language={language} />
      {shown === "few" && few.length < moved.length && (
        <p className={styles.text}>{words.largest(few.length, moved.length)}</p>
      )}
      {list.length > 0 && <MoveTable moves={list} label={words.heading} language={language} />}
      {choices.length > 0 && (
        <div className={styles.buttons}>
          {choices.map(([choice, label]) => (
            <Button key={choice} size="small" onClick={() => show(choice)}>
              {label}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});
