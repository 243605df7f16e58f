import type { Metric } from "../engine/metrics";
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
  { entered, levels }: Metric,
  ofSheet: string | null,
  language: Language,
): readonly string[] {
  if (!entered) return [];
  const said = words[language];
  return [
    said.kinds[entered.kind === "share" ? entered.of : entered.kind],
    said.period,
    ...(ofSheet === null ? [] : [said.otherwise(ofSheet)]),
    ...(levels && !levels.includes("agent") ? [said.notForAgents] : []),
  ];
}
