import { en } from "./dataTables.en";
import { zh } from "./dataTables.zh";
import type { Bilingual, Language } from "./language";

const words: Bilingual<typeof en> = { "zh-CN": zh, en };

/** Name of the sheet that a new table gets, and what the table is for. */
export interface TableWords {
  readonly title: string;
  readonly about: string;
}

export const dataTableWords = (table: string, language: Language): TableWords => {
  const known: Readonly<Record<string, TableWords>> = words[language];
  return known[table] ?? { title: table, about: "" };
};
