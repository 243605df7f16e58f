import { FluentProvider, Spinner, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useRef, useState, type DragEvent } from "react";
import { languageOf, type Language } from "../../locales/language";
import { workbenchWords } from "../../locales/workbench";
import { ArgumentChoices } from "./ArgumentChoices";
import { ChartLayer } from "./ChartLayer";
import { Header } from "./Header";
import { NewsBar } from "./NewsBar";
import { PaneFrame } from "./PaneFrame";
import { StatusLine } from "./StatusLine";
import { useDrawnBook } from "./useDrawnBook";
import { useFiles } from "./useFiles";
import { useLoads } from "./useLoads";
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
  const loads = useLoads(book);
  const isUnsaved = useUnsaved(book);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.title;
  }, [language, words]);

  useEffect(() => book?.setDark(theme === "dark"), [book, theme]);

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
              <>
                <ChartLayer book={book} />
                <ArgumentChoices book={book} label={words.choices} />
              </>
            ) : (
              <div className="grid-loading">
                <Spinner label={words.loading} />
              </div>
            )}
          </section>
          {book && isPaneOpen && (
            <PaneFrame
              key={`${theme} ${loads}`}
              book={book}
              language={language}
              theme={theme}
              words={words}
            />
          )}
        </main>
        <StatusLine book={book} words={words} isUnsaved={isUnsaved} />
      </div>
    </FluentProvider>
  );
}

const startLanguage = (): Language =>
  languageOf(new URLSearchParams(location.search).get("language") ?? navigator.language);

function startTheme(): "light" | "dark" {
  const asked = new URLSearchParams(location.search).get("theme");
  const isDark = asked ? asked === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  return isDark ? "dark" : "light";
}
