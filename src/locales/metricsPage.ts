import type { Bilingual } from "./language";
import { en } from "./metricsPage.en";
import { zh } from "./metricsPage.zh";

export const metricsPageWords: Bilingual<typeof en> = { "zh-CN": zh, en };
