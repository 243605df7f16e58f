import { en } from "./dashboard.en";
import { zh } from "./dashboard.zh";
import type { Bilingual, Language } from "./language";

const words: Bilingual<typeof en> = { "zh-CN": zh, en };

export const dashboardWords = (language: Language): typeof en => words[language];
