import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { frozenRun, runsIn } from "../../engine";
import { formatMoment, formatMonth } from "../../locales/engine";
import type { Language } from "../../locales/language";
import { paneWords } from "../../locales/pane";
import type { Place } from "../state/useFocus";
import { StageProgress } from "../components/StageProgress";
import type { PaneActions } from "../state/openPane";
import { overallShare } from "../state/overallShare";
import type { Ready, Scoring } from "../state/pane";
import { canScore } from "../state/profileChoices";
import { progressText } from "./progressText";

interface ScoreViewProps {
  readonly pane: Ready | Scoring;
  readonly language: Language;
  readonly actions: Pick<PaneActions, "score" | "cancel">;
  readonly scoreRef: Place;
}

/** Step 3: the scoring itself, how far it is, and the way out. */
export function ScoreView({ pane, language, actions, scoreRef }: ScoreViewProps) {
  const styles = useStyles();
  const words = paneWords[language].score;
  const { month } = pane.choice;
  const frozen = pane.rules && month && frozenRun(runsIn(pane.rules.tables), month);
  const isUsable = pane.rules !== null && canScore(pane.rules, pane.choice) && !frozen;

  return (
    <section aria-label={words.heading} className={styles.score}>
      {month === null ? (
        <p className={styles.text}>{words.noMonth}</p>
      ) : (
        <Button
          ref={scoreRef}
          appearance="primary"
          disabledFocusable={pane.step === "scoring" || !isUsable}
          onClick={() => void actions.score(language)}
        >
          {words.run(formatMonth(month, language))}
        </Button>
      )}
      {frozen && (
        <p className={styles.text}>
          {words.frozen(
            formatMonth(frozen.period, language),
            formatMoment(frozen.frozenAt, language),
            frozen.confirmedBy,
          )}
        </p>
      )}
      {pane.step === "scoring" && (
        <StageProgress
          label={words.progress}
          text={progressText(pane.progress, language)}
          share={overallShare(pane.progress)}
          cancel={pane.cancelling ? words.cancelling : words.cancel}
          cancelling={pane.cancelling}
          onCancel={actions.cancel}
        />
      )}
    </section>
  );
}

const useStyles = makeStyles({
  score: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalM,
    // In reach at the lower edge while what stands above is scrolled.
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  text: { margin: 0 },
});
