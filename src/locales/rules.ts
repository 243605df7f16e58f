import type { Finding } from "../engine/ruleTables/finding";
import type { Bilingual, Language } from "./language";
import { en as calendar } from "./rules/calendar.en";
import { zh as calendarZh } from "./rules/calendar.zh";
import { en as common } from "./rules/common.en";
import { zh as commonZh } from "./rules/common.zh";
import { en as settings } from "./rules/settings.en";
import { zh as settingsZh } from "./rules/settings.zh";
import type { RuleWords } from "./rules/ruleWords";

/** One pair of files an area; they speak of tables and codes of their own. */
const areas: Bilingual<readonly RuleWords[]> = {
  "zh-CN": [commonZh, calendarZh, settingsZh],
  en: [common, calendar, settings],
};

/** What is wrong in a table of rules, as a sentence. */
export function findingSentence(finding: Finding, language: Language): string {
  for (const { findings } of areas[language]) {
    const sentence = Object.hasOwn(findings, finding.code) ? findings[finding.code] : undefined;
    if (sentence) return sentence(finding);
  }
  return [finding.code, finding.found].filter(Boolean).join(": ");
}

/** The header under which a table's column is written. */
export const ruleHeader = (table: string, key: string, language: Language): string =>
  wordIn(
    areas[language].map(({ tables }) => tables[table]),
    key,
  );

/** The word that a cell shows for one of several choices. */
export const ruleChoice = (kind: string, choice: string, language: Language): string =>
  wordIn(
    areas[language].map(({ choices }) => choices[kind]),
    choice,
  );

function wordIn(
  dictionaries: readonly (Readonly<Record<string, string>> | undefined)[],
  key: string,
): string {
  for (const words of dictionaries) if (words && Object.hasOwn(words, key)) return words[key]!;
  return key;
}
