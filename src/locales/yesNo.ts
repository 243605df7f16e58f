import type { Language } from "./language";

/** A flag as a cell shows it; tables of rules read it back. */
export const yesNo = (is: boolean, language: Language): string =>
  language === "en" ? (is ? "yes" : "no") : is ? "是" : "否";
