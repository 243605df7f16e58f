import type { Metric } from "../engine";
import { en } from "./entered.en";
import { zh } from "./entered.zh";
import type { Bilingual, Language } from "./language";

const words: Bilingual<typeof en> = { "zh-CN": zh, en };

/**
 * The sentences of a metric that people enter.
 *
 * @param ofSheet what the sheet tells where nobody entered any; null: nothing.
 */
export function enteredSentences(
  metric: Metric,
  ofSheet: string | null,
  language: Language,
): readonly string[] {
  const said = words[language];
  return [
    definition(metric, language),
    said.period,
    ofSheet === null ? null : said.otherwise(ofSheet),
    metric.levels?.includes("agent") === false ? said.notForAgents : null,
    metric.direction === "none" ? said.band : null,
  ].filter((sentence) => sentence !== null);
}

function definition({ id, entered }: Metric, language: Language): string | null {
  const said = words[language];
  const [value = said.value, whole = said.whole] = said.entries[id] ?? [];
  switch (entered?.kind) {
    case "points":
      return said.points;
    case "share":
      return said.share(value, whole);
    case "growth":
    case "amount":
      return said[entered.kind](value);
    case undefined:
      return null;
  }
}
