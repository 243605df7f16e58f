import type { Language } from "../../locales/language";
import { paneWords } from "../../locales/pane";
import type { Pane, Progress } from "../state/pane";

/** What a screen reader is told as the work goes on: each stage once, not each per cent. */
export function announcement(pane: Pane, language: Language): string {
  const words = paneWords[language];
  switch (pane.step) {
    case "looking":
      return words.data.looking;
    case "reading":
    case "scoring":
      return stageText(pane.progress, language);
    case "ready":
      return pane.problem === null ? words.data.tickets(pane.tickets.outcome.table.size) : "";
    case "unread":
      return "";
  }
}

function stageText({ stage }: Progress, language: Language): string {
  const words = paneWords[language];
  switch (stage) {
    case "reading":
      return words.data.reading;
    case "parsing":
      return words.score.parsing;
    case "measuring":
      return words.score.measuringAll;
    case "writing":
      return words.score.writing;
  }
}
