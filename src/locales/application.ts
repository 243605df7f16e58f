import { en } from "./application.en";
import { zh } from "./application.zh";
import type { Bilingual, Language } from "./language";

const words: Bilingual<typeof en> = { "zh-CN": zh, en };

export const applicationWords = (language: Language): typeof en => words[language];
