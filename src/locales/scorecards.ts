import type { Bilingual, Language } from "./language";
import { en } from "./scorecards.en";
import { zh } from "./scorecards.zh";

const words: Bilingual<typeof en> = { "zh-CN": zh, en };

export const scorecardWords = (language: Language): typeof en => words[language];
