import type { Language } from "../../locales/language";
import { workbenchWords } from "../../locales/workbench";
import type { Loss } from "../files/fileOutcome";
import { lossLines } from "../page/fileNews";

/** What a file did not give or cannot keep, a line a kind; nothing where nothing is lost. */
export const lossText = (intro: string, losses: readonly Loss[], language: Language): string[] =>
  losses.length === 0
    ? []
    : [intro, ...lossLines(losses, workbenchWords[language]).map((line) => `  ${line}`)];
