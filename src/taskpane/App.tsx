import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { Language } from "../locales/language";
import { paneWords } from "../locales/pane";
import { Announcer } from "./components/Announcer";
import { StepBar } from "./components/StepBar";
import type { PaneSession } from "./state/openPane";
import type { Pane, Ready, Scoring } from "./state/pane";
import { stepState } from "./state/path";
import { openPublishing } from "./state/publish/openPublishing";
import { publishStep } from "./state/publish/publishStep";
import { useReview } from "./state/review/reviewState";
import { openDesk } from "./state/rules/openDesk";
import { useFocus } from "./state/useFocus";
import { useKeptFocus } from "./state/useKeptFocus";
import { usePreferences } from "./state/usePreferences";
import { useShade } from "./state/useShade";
import { useStep } from "./state/useStep";
import { themes } from "./theme";
import { announcement } from "./views/announcement";
import { ChoiceView } from "./views/ChoiceView";
import { OpenQuestions } from "./views/data/OpenQuestions";
import { DataView } from "./views/DataView";
import { FirstHints } from "./views/FirstHints";
import { NothingYet } from "./views/NothingYet";
import { PaneFooter } from "./views/PaneFooter";
import { PaneHeader } from "./views/PaneHeader";
import { ProblemView } from "./views/ProblemView";
import { PublishView } from "./views/publish/PublishView";
import { ResultView } from "./views/ResultView";
import { RulesView } from "./views/rules/RulesView";
import { SampleTickets } from "./views/SampleTickets";
import { ScoreView } from "./views/ScoreView";
import { WaitingNote } from "./views/WaitingNote";

interface AppProps {
  readonly session: PaneSession;
  /** Office's, until the user chooses another. */
  readonly officeLanguage: Language;
}

export function App({ session, officeLanguage }: AppProps) {
  const styles = useStyles();
  const pane = useSyncExternalStore(session.subscribe, session.state);
  const [rules] = useState(() => openDesk(session));
  const desk = useSyncExternalStore(rules.subscribe, rules.state);
  const [publish] = useState(() => openPublishing(session));
  const publishing = useSyncExternalStore(publish.subscribe, publish.state);
  const [preferences, setPreferences] = usePreferences();
  const language = preferences.language ?? officeLanguage;
  const shade = useShade(preferences.appearance);
  const [step, chooseStep] = useStep(pane);
  const [review, changeReview] = useReview(pane.result?.report ?? null);
  const focus = useFocus(pane);
  const main = useKeptFocus();

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = paneWords[language].title;
  }, [language]);

  return (
    <FluentProvider theme={themes[shade]} className={styles.pane}>
      <PaneHeader language={language} onChoose={(chosen) => setPreferences({ language: chosen })} />
      <StepBar
        language={language}
        step={step}
        stateOf={(one) =>
          one === "publish" ? publishStep(publishing, pane.choice.month) : stepState(pane, one)
        }
        onChoose={chooseStep}
      />
      <WaitingNote language={language} />
      <main ref={main}>
        <div role="tabpanel" aria-labelledby={`step-${step}`}>
          {(pane.step === "unread" || pane.step === "ready") && (
            <ProblemView pane={pane} language={language} actions={session} />
          )}
          {step === "data" && (
            <>
              {!preferences.hintsHidden && pane.result === null && (
                <FirstHints
                  language={language}
                  onDismiss={() => setPreferences({ hintsHidden: true })}
                />
              )}
              <SampleTickets pane={pane} language={language} actions={session} />
              <DataView
                pane={pane}
                language={language}
                actions={session}
                sourceRef={focus.source}
              />
            </>
          )}
          {step === "score" && isPrepared(pane) && (
            <ChoiceView pane={pane} language={language} actions={session} />
          )}
          {step === "rules" && (
            <RulesView pane={pane} desk={desk} language={language} actions={rules} />
          )}
          {step === "score" && isPrepared(pane) && (
            <OpenQuestions read={pane.tickets.outcome} language={language} />
          )}
          {(step === "data" || step === "score") && isPrepared(pane) && (
            <ScoreView pane={pane} language={language} actions={session} scoreRef={focus.score} />
          )}
          {step === "review" &&
            (pane.result ? (
              <ResultView
                result={pane.result}
                rules={pane.rules ?? pane.result.rules}
                review={review}
                onReview={changeReview}
                reviewer={preferences.reviewer}
                onReviewer={(reviewer) => setPreferences({ reviewer })}
                language={language}
                headingRef={focus.result}
                actions={session}
              />
            ) : (
              <NothingYet language={language} step="review" onGo={() => chooseStep("score")} />
            ))}
          {step === "publish" && (
            <PublishView
              pane={pane}
              publishing={publishing}
              language={language}
              actions={publish}
              score={session.score}
            />
          )}
          {step === "score" && !isPrepared(pane) && (
            <NothingYet language={language} step="score" onGo={() => chooseStep("data")} />
          )}
        </div>
      </main>
      <PaneFooter
        language={language}
        appearance={preferences.appearance}
        onChoose={(appearance) => setPreferences({ appearance })}
      />
      <Announcer text={announcement(pane, language)} />
    </FluentProvider>
  );
}

const isPrepared = (pane: Pane): pane is Ready | Scoring =>
  pane.step === "ready" || pane.step === "scoring";

const useStyles = makeStyles({
  pane: {
    boxSizing: "border-box",
    minHeight: "100vh",
    paddingInline: tokens.spacingHorizontalL,
    paddingBottom: tokens.spacingVerticalXL,
  },
});
