import { findColumns, type RuleTable } from "../engine";
import type { Language } from "./language";

/**
 * The language a table of rules is kept in: Chinese as soon as a header of its own columns is, so that
 * what is added to it speaks as what stands there. Null: it has none of its own columns.
 */
export function languageOfTable(table: RuleTable, header: readonly unknown[]): Language | null {
  const own = Object.values(findColumns(table, header))
    .filter((index) => index >= 0)
    .map((index) => String(header[index]));
  if (own.length === 0) return null;
  return own.some((text) => /\p{Script=Han}/u.test(text)) ? "zh-CN" : "en";
}
