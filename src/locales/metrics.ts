import type { Bilingual, Language } from "./language";
import { en } from "./metrics.en";
import { zh } from "./metrics.zh";

const words: Bilingual<typeof en> = { "zh-CN": zh, en };

const metricWords = (id: string, language: Language): { name: string; short: string } => {
  const known: Readonly<Record<string, { name: string; short: string }>> = words[language];
  return (Object.hasOwn(known, id) ? known[id] : undefined) ?? { name: id, short: id };
};

/** "First contact resolution"; a user's own metric is called by its id. */
export const metricName = (id: string, language: Language): string =>
  metricWords(id, language).name;

/** For headings: "FCR". */
export const metricShortName = (id: string, language: Language): string =>
  metricWords(id, language).short;
