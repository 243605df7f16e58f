import type { Finding } from "../../../engine";
import { formatPlain } from "../../../locales/engine";
import type { Language } from "../../../locales/language";
import { paneRulesWords } from "../../../locales/paneRules";
import { columnName, ruleChoice } from "../../../locales/rules";

/** As many cells as a button can name. */
const NAMED = 2;

/** What mending would write: "row 2, Target → 0.95"; null where only a person can tell. */
export function mendText({ table, mend = [] }: Finding, language: Language): string | null {
  if (mend.length === 0) return null;
  const words = paneRulesWords[language].findings;
  const changes = mend.slice(0, NAMED).map(({ row, column, value }) => {
    const shown =
      typeof value === "number"
        ? formatPlain(value, language)
        : ruleChoice(column, String(value), language);
    return words.becomes(words.place(row, columnName(table, column, language)), shown);
  });
  const more = mend.length - changes.length;
  return [...changes, ...(more > 0 ? [words.more(more)] : [])].join("; ");
}
