import { metricName } from "../../locales/engine";
import type { Language } from "../../locales/language";
import { paneWords } from "../../locales/pane";
import type { Progress } from "../state/pane";

/** What is being done now. */
export function progressText(progress: Progress, language: Language): string {
  const words = paneWords[language].score;
  switch (progress.stage) {
    case "reading":
      return words.reading(progress.done, progress.total);
    case "parsing":
      return words.parsing;
    case "measuring":
      return words.measuring(metricName(progress.metric, language));
    case "writing":
      return words.writing;
  }
}
