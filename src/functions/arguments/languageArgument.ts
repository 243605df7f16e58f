import type { ReadOutcome } from "../../engine";
import { headerLanguage } from "../../locales/headerLanguage";
import type { Language } from "../../locales/language";
import type { Problem } from "../problem";
import { isOmitted, scalar, textOf } from "./scalar";

/**
 * Language of a spilled table's words: "zh" or "en"; omitted, that of the sheet's own headers, so
 * that colleagues with another Excel language see the same table.
 */
export function languageArgument(argument: unknown, read: ReadOutcome): Language | Problem {
  if (isOmitted(argument)) return headerLanguage(read.columns);
  const found = textOf(scalar(argument));
  if (/^(zh|zh[-_](cn|hans)|中文|简体中文)$/i.test(found)) return "zh-CN";
  if (/^(en|en[-_](us|gb)|english|英文)$/i.test(found)) return "en";
  return { kind: "problem", code: "language", found };
}
