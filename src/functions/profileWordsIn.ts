import type { ProfileWords } from "../engine";
import type { Language } from "../locales/language";
import { ruleChoice, ruleHeader } from "../locales/rules";

/** The words in which PROFILE writes a table. */
export const profileWordsIn = (language: Language): ProfileWords => ({
  header: (table, column) => ruleHeader(table, column, language),
  word: (kind, choice) => ruleChoice(kind, choice, language),
});
