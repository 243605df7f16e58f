import type { Metric } from "../engine";
import type { Bilingual, Language } from "./language";
import { en } from "./metrics.en";
import { zh } from "./metrics.zh";

const words: Bilingual<typeof en> = { "zh-CN": zh, en };

/** @param own metrics of the user's own, with names of their own. */
const metricWords = (
  id: string,
  language: Language,
  own: readonly Metric[],
): { name: string; short: string } => {
  const known: Readonly<Record<string, { name: string; short: string }>> = words[language];
  if (Object.hasOwn(known, id)) return known[id]!;
  const name = own.find((metric) => metric.id === id)?.names?.[language] ?? id;
  return { name, short: name };
};

/** "First contact resolution"; a user's own metric by the name that its table gives it, or its id. */
export const metricName = (id: string, language: Language, own: readonly Metric[] = []): string =>
  metricWords(id, language, own).name;

/** For headings: "FCR". */
export const metricShortName = (
  id: string,
  language: Language,
  own: readonly Metric[] = [],
): string => metricWords(id, language, own).short;
