import type { Bilingual } from "./language";
import { en } from "./paneData.en";
import { zh } from "./paneData.zh";

export const paneDataWords: Bilingual<typeof en> = { "zh-CN": zh, en };
