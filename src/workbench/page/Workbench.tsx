import { FluentProvider, Spinner, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useRef, useState, type DragEvent } from "react";
import { languageOf, type Language } from "../../locales/language";
import { workbenchWords } from "../../locales/workbench";
import { ChartLayer } from "./ChartLayer";
import { Header } from "./Header";
import { offerHost } from "./kpiHost";
import { NewsBar } from "./NewsBar";
import { PaneFrame } from "./PaneFrame";
import { StatusLine } from "./StatusLine";
import { useDrawnBook } from "./useDrawnBook";
import { useFiles } from "./useFiles";
import { useUnsaved } from "./useUnsaved";

/** A stand-in for Excel's window: the workbook at left, the real task pane at right. */
export function Workbench() {
  const [language, setLanguage] = useState<Language>(startLanguage);
  const [theme, setTheme] = useState<"light" | "dark">(startTheme);
  const [isPaneOpen, setPaneOpen] = useState(true);
  const words = workbenchWords[language];
  const container = useRef<HTMLDivElement>(null);
  const book = useDrawnBook(container, language);
  const files = useFiles(book, words);
  const isUnsaved = useUnsaved(book);
  const paneKey = useHost(book, language, theme);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.title;
  }, [language, words]);

  const drop = (event: DragEvent) => {
    event.preventDefault();
    const file = event.dataTransfer.files[0];
    if (file) void files.open(file);
  };

  return (
    <FluentProvider theme={theme === "dark" ? webDarkTheme : webLightTheme}>
      <div className="workbench" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
        <Header
          words={words}
          theme={theme}
          isPaneOpen={isPaneOpen}
          isBusy={files.isBusy || !book}
          onOpen={(file) => void files.open(file)}
          onSave={() => void files.save()}
          onSample={() => void files.sample()}
          onTogglePane={() => setPaneOpen(!isPaneOpen)}
          onSwitchLanguage={() => setLanguage(language === "en" ? "zh-CN" : "en")}
          onSwitchTheme={() => setTheme(theme === "dark" ? "light" : "dark")}
        />
        <div>
          {files.news && (
            <NewsBar news={files.news} dismiss={words.dismiss} onDismiss={files.dismiss} />
          )}
        </div>
        <main className="workbench-body">
          <section className="grid-area" aria-label={words.gridTitle} title={words.drop}>
            <div key={language} ref={container} className="grid-canvas" />
            {book ? (
              <ChartLayer book={book} />
            ) : (
              <div className="grid-loading">
                <Spinner label={words.loading} />
              </div>
            )}
          </section>
          {paneKey !== null && isPaneOpen && <PaneFrame key={paneKey} words={words} />}
        </main>
        <StatusLine book={book} words={words} isUnsaved={isUnsaved} />
      </div>
    </FluentProvider>
  );
}

/** Offers the workbook to the pane; the key changes when the pane must start again. */
function useHost(
  book: ReturnType<typeof useDrawnBook>,
  language: Language,
  theme: "light" | "dark",
): number | null {
  const [key, setKey] = useState<number | null>(null);
  useEffect(() => {
    if (!book) return;
    const offer = offerHost(book, language, theme);
    setKey((last) => (last ?? 0) + 1);
    return () => {
      setKey(null);
      offer.close();
    };
  }, [book, language, theme]);
  return key;
}

const startLanguage = (): Language =>
  languageOf(new URLSearchParams(location.search).get("language") ?? navigator.language);

function startTheme(): "light" | "dark" {
  const asked = new URLSearchParams(location.search).get("theme");
  const isDark = asked ? asked === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  return isDark ? "dark" : "light";
}
