import type { Finding } from "../engine/ruleTables/finding";
import { dimensionName, metricName } from "./engine";
import type { Bilingual, Language } from "./language";
import { en as calendar } from "./rules/calendar.en";
import { zh as calendarZh } from "./rules/calendar.zh";
import { en as common } from "./rules/common.en";
import { zh as commonZh } from "./rules/common.zh";
import { en as inputs } from "./rules/inputs.en";
import { zh as inputsZh } from "./rules/inputs.zh";
import { en as metrics } from "./rules/metrics.en";
import { zh as metricsZh } from "./rules/metrics.zh";
import { en as notes } from "./rules/notes.en";
import { zh as notesZh } from "./rules/notes.zh";
import { en as profiles } from "./rules/profiles.en";
import { zh as profilesZh } from "./rules/profiles.zh";
import { en as ratings } from "./rules/ratings.en";
import { zh as ratingsZh } from "./rules/ratings.zh";
import { en as review } from "./rules/review.en";
import { zh as reviewZh } from "./rules/review.zh";
import { en as settings } from "./rules/settings.en";
import { zh as settingsZh } from "./rules/settings.zh";
import { en as pay } from "./rules/pay.en";
import { zh as payZh } from "./rules/pay.zh";
import { en as standards } from "./rules/standards.en";
import { zh as standardsZh } from "./rules/standards.zh";
import { en as tiers } from "./rules/tiers.en";
import { zh as tiersZh } from "./rules/tiers.zh";
import type { RuleWords } from "./rules/ruleWords";
import { en as sheets } from "./rules/sheets.en";
import { zh as sheetsZh } from "./rules/sheets.zh";

/** One pair of files an area; they speak of tables and codes of their own. */
const areas: Bilingual<readonly RuleWords[]> = {
  "zh-CN": [
    commonZh,
    calendarZh,
    inputsZh,
    metricsZh,
    notesZh,
    settingsZh,
    profilesZh,
    ratingsZh,
    reviewZh,
    sheetsZh,
    standardsZh,
    tiersZh,
    payZh,
  ],
  en: [
    common,
    calendar,
    inputs,
    metrics,
    notes,
    settings,
    profiles,
    ratings,
    review,
    sheets,
    standards,
    tiers,
    pay,
  ],
};

/** What is wrong in a table of rules, as a sentence. */
export function findingSentence(finding: Finding, language: Language): string {
  for (const { findings } of areas[language]) {
    const sentence = Object.hasOwn(findings, finding.code) ? findings[finding.code] : undefined;
    if (sentence) return sentence(named(finding, language));
  }
  return [finding.code, finding.found].filter(Boolean).join(": ");
}

/** The same with its place before it: "Row 3, Weight: …". */
export function placedSentence(finding: Finding, language: Language): string {
  const sentence = findingSentence(finding, language);
  const column = finding.column === null ? "" : columnName(finding.table, finding.column, language);
  if (finding.row === null) return sentence;
  return language === "en"
    ? `Row ${finding.row}${column && `, ${column}`}: ${sentence}`
    : `第 ${finding.row} 行${column && `“${column}”`}：${sentence}`;
}

/** What it is about by its name rather than its id. */
function named(finding: Finding, language: Language): Finding {
  if (finding.about === undefined) return finding;
  const dimension = dimensionName(finding.about, language);
  const about = dimension === finding.about ? metricName(finding.about, language) : dimension;
  return { ...finding, about };
}

/** A column as its header: by the table’s name, by the kind that its name begins with, else any table’s. */
export function columnName(table: string, key: string, language: Language): string {
  const all = areas[language].flatMap(({ tables }) => Object.entries(tables));
  const known = all.find(([name]) => name === table || (/_$/.test(name) && table.startsWith(name)));
  return wordIn([known?.[1], ...all.map(([, columns]) => columns)], key);
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
