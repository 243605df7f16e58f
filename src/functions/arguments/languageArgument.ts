import type { Cells, ReadOutcome } from "../../engine";
import { headerLanguage } from "../../locales/headerLanguage";
import type { Language } from "../../locales/language";
import type { Problem } from "../problem";
import { isOmitted, scalar, textOf } from "./scalar";

/**
 * Language of a spilled table's words: "zh" or "en"; omitted, that of the sheet's own headers, so
 * that colleagues with another Excel language see the same table.
 */
export const languageArgument = (argument: unknown, read: ReadOutcome): Language | Problem =>
  isOmitted(argument) ? headerLanguage(read.columns) : spokenIn(argument);

/** Where there are no tickets: that of the rules' headers; without rules Chinese [FN10]. */
export function languageOfRules(argument: unknown, tables: Iterable<Cells>): Language | Problem {
  if (!isOmitted(argument)) return spokenIn(argument);
  const headers = [...tables].flatMap((cells) => cells[0] ?? []).map(textOf);
  return headers.length === 0
    ? "zh-CN"
    : headerLanguage(headers.map((header) => ({ header })) as never);
}

function spokenIn(argument: unknown): Language | Problem {
  const found = textOf(scalar(argument));
  if (/^(zh|zh[-_](cn|hans)|中文|简体中文)$/i.test(found)) return "zh-CN";
  if (/^(en|en[-_](us|gb)|english|英文)$/i.test(found)) return "en";
  return { kind: "problem", code: "language", found };
}
