import type { ProfileProblem } from "../engine";
import { dimensionName, metricName } from "./engine";
import type { Bilingual, Language } from "./language";
import { en } from "./profiles.en";
import { zh } from "./profiles.zh";

const words: Bilingual<typeof en> = { "zh-CN": zh, en };

/** What is wrong with a profile, as a sentence. */
export function profileProblemSentence(
  { code, where, found, expected }: ProfileProblem,
  language: Language,
): string {
  return words[language][code](placeName(where, language), found, expected);
}

/** A dimension or a metric by its name; the header of a table's column stays as it is. */
function placeName(where: string, language: Language): string {
  const dimension = dimensionName(where, language);
  return dimension === where ? metricName(where, language) : dimension;
}
