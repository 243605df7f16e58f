import type { Language } from "./language";

/**
 * Of the headers that a column of a table of rules may have, "Item / 条款 / 项目", those that a reader
 * would write, in quotation marks; all where none is in the language.
 */
export function headersFor(language: Language, headers: string): readonly string[] {
  const all = headers.split(" / ");
  const spoken = all.filter((header) => /\p{Script=Han}/u.test(header) === (language === "zh-CN"));
  return (spoken.length === 0 ? all : spoken).map((header) => `“${header}”`);
}
