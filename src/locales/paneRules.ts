import type { Bilingual } from "./language";
import { en } from "./paneRules.en";
import { zh } from "./paneRules.zh";

export const paneRulesWords: Bilingual<typeof en> = { "zh-CN": zh, en };
