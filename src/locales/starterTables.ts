import type { StarterWords } from "../engine";
import { tierName } from "./engine";
import type { Bilingual, Language } from "./language";
import { ruleChoice } from "./rules";
import { en } from "./starterTables.en";
import { zh } from "./starterTables.zh";

const words: Bilingual<typeof en> = { "zh-CN": zh, en };

/** What stands in the tables that a workbook may start from. */
export const starterWords = (language: Language): StarterWords => ({
  ...words[language],
  tier: (id) => tierName(id, language),
  choice: (kind, choice) => ruleChoice(kind, choice, language),
});
