import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import type { MonthMeasures } from "../../../engine";
import { formatMonth } from "../../../locales/engine";
import type { Language } from "../../../locales/language";
import { paneRulesWords } from "../../../locales/paneRules";
import { Section } from "../../components/Section";
import { StageProgress } from "../../components/StageProgress";
import type { Pane } from "../../state/pane";
import type { Desk } from "../../state/rules/desk";
import type { Draft } from "../../state/rules/draft";
import type { DeskActions } from "../../state/rules/openDesk";
import { isMoved, whoMoves } from "../../state/rules/whoMoves";
import type { Rules } from "../../state/rulesOfBook";
import { MoveTable } from "./MoveTable";

interface WhoMovesProps {
  readonly draft: Draft;
  readonly desk: Desk;
  readonly pane: Pane;
  readonly rules: Rules;
  readonly measures: MonthMeasures | null;
  readonly language: Language;
  readonly actions: Pick<DeskActions, "measure" | "stopMeasuring">;
}

/** What the draft would change for people, at once and before anything is saved. */
export function WhoMoves(props: WhoMovesProps) {
  const { draft, desk, pane, rules, measures, language, actions } = props;
  const styles = useStyles();
  const words = paneRulesWords[language].moves;
  const { month } = pane.choice;
  return (
    <Section heading={words.heading}>
      {month === null ? (
        <p className={styles.text}>{words.noMonth}</p>
      ) : measures ? (
        <Moved
          draft={draft}
          rules={rules}
          measures={measures}
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
  readonly draft: Draft;
  readonly rules: Rules;
  readonly measures: MonthMeasures;
  readonly about: string;
  readonly language: Language;
}

function Moved({ draft, rules, measures, about, language }: MovedProps) {
  const styles = useStyles();
  const words = paneRulesWords[language].moves;
  const [isAll, setAll] = useState(false);
  // The slider stays smooth; the people follow it.
  const settled = useDeferredValue(draft);
  const moves = useMemo(
    () => whoMoves(rules.rulebook, measures, settled),
    [rules, measures, settled],
  );
  const moved = moves.people.filter(isMoved);
  return (
    <>
      <p className={styles.text}>{about}</p>
      <p className={styles.summary} role="status">
        {moved.length === 0 ? words.nobody : words.summary(moves.rankMoved, moves.tierMoved)}
      </p>
      {(moved.length > 0 || isAll) && (
        <MoveTable moves={isAll ? moves.people : moved} label={words.heading} language={language} />
      )}
      {moved.length < moves.people.length && (
        <div>
          <Button size="small" onClick={() => setAll(!isAll)}>
            {isAll ? words.fewer : words.all(moves.people.length)}
          </Button>
        </div>
      )}
    </>
  );
}

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  summary: { margin: 0 },
});
