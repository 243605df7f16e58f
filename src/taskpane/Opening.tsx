import { FluentProvider, ProgressBar } from "@fluentui/react-components";
import type { Language } from "../locales/language";
import { paneWords } from "../locales/pane";
import { usePreferences } from "./state/usePreferences";
import { useShade } from "./state/useShade";
import { themes } from "./theme";
import { PaneHeader } from "./views/PaneHeader";

interface OpeningProps {
  readonly officeLanguage: Language;
}

/** What is drawn at once, while the rest of the pane is still on its way. */
export function Opening({ officeLanguage }: OpeningProps) {
  const [preferences, setPreferences] = usePreferences();
  const language = preferences.language ?? officeLanguage;
  const words = paneWords[language];
  return (
    <FluentProvider
      theme={themes[useShade(preferences.appearance)]}
      style={{ minHeight: "100vh", paddingInline: "16px" }}
    >
      <PaneHeader language={language} onChoose={(chosen) => setPreferences({ language: chosen })} />
      <main>
        <p>{words.data.looking}</p>
        <ProgressBar aria-label={words.data.looking} />
      </main>
    </FluentProvider>
  );
}
