import type { CliWords } from "../../locales/cli";
import { languageOf, type Language } from "../../locales/language";
import { failure, type Failure } from "./failure";

/**
 * The language the machine is set to, for what is said before a sheet is read. A variable that is
 * set to nothing counts as not set (POSIX).
 */
export const environmentLanguage = (
  environment: Readonly<Record<string, string | undefined>>,
): Language =>
  languageOf(environment["LC_ALL"] || environment["LC_MESSAGES"] || environment["LANG"] || "");

/** Null: not given. */
export function languageOption(
  value: string | undefined,
  words: CliWords,
): Language | null | Failure {
  if (value === undefined) return null;
  if (value === "zh" || value === "zh-CN") return "zh-CN";
  if (value === "en") return "en";
  return failure(words.language(value));
}
