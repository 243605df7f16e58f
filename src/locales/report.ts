import type { Bilingual, Language } from "./language";
import { en } from "./report.en";
import { zh } from "./report.zh";

const words: Bilingual<typeof en> = { "zh-CN": zh, en };

export const reportWords = (language: Language): typeof en => words[language];
