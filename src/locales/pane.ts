import type { Bilingual } from "./language";
import { en } from "./pane.en";
import { zh } from "./pane.zh";

export const paneWords: Bilingual<typeof en> = { "zh-CN": zh, en };
