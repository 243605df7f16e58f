import { en } from "./details.en";
import { zh } from "./details.zh";
import type { Bilingual, Language } from "./language";

const words: Bilingual<typeof en> = { "zh-CN": zh, en };

export const detailWords = (language: Language): typeof en => words[language];
