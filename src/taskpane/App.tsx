import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useSyncExternalStore } from "react";
import type { Language } from "../locales/language";
import { paneWords } from "../locales/pane";
import { Announcer } from "./components/Announcer";
import type { PaneSession } from "./state/openPane";
import { useFocus } from "./state/useFocus";
import { usePreferences } from "./state/usePreferences";
import { useShade } from "./state/useShade";
import { themes } from "./theme";
import { announcement } from "./views/announcement";
import { DataView } from "./views/DataView";
import { FirstHints } from "./views/FirstHints";
import { PaneFooter } from "./views/PaneFooter";
import { PaneHeader } from "./views/PaneHeader";
import { ProblemView } from "./views/ProblemView";
import { ResultView } from "./views/ResultView";
import { RulesView } from "./views/RulesView";
import { ScoreView } from "./views/ScoreView";

interface AppProps {
  readonly session: PaneSession;
  /** Office's, until the user chooses another. */
  readonly officeLanguage: Language;
}

export function App({ session, officeLanguage }: AppProps) {
  const styles = useStyles();
  const pane = useSyncExternalStore(session.subscribe, session.state);
  const [preferences, setPreferences] = usePreferences();
  const language = preferences.language ?? officeLanguage;
  const shade = useShade(preferences.appearance);
  const focus = useFocus(pane);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = paneWords[language].title;
  }, [language]);

  return (
    <FluentProvider theme={themes[shade]} className={styles.pane}>
      <PaneHeader language={language} onChoose={(chosen) => setPreferences({ language: chosen })} />
      <main>
        {!preferences.hintsHidden && pane.result === null && (
          <FirstHints language={language} onDismiss={() => setPreferences({ hintsHidden: true })} />
        )}
        {(pane.step === "unread" || pane.step === "ready") && (
          <ProblemView pane={pane} language={language} actions={session} />
        )}
        <DataView pane={pane} language={language} actions={session} sourceRef={focus.source} />
        {(pane.step === "ready" || pane.step === "scoring") && (
          <>
            <RulesView pane={pane} language={language} actions={session} />
            <ScoreView pane={pane} language={language} actions={session} scoreRef={focus.score} />
          </>
        )}
        {pane.result && (
          <ResultView
            result={pane.result}
            language={language}
            headingRef={focus.result}
            onOpen={() => void session.showResult()}
          />
        )}
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

const useStyles = makeStyles({
  pane: {
    boxSizing: "border-box",
    minHeight: "100vh",
    paddingInline: tokens.spacingHorizontalL,
    paddingBottom: tokens.spacingVerticalXL,
  },
});
