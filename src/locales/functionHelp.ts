import { en } from "./functionHelp.en";
import { zh } from "./functionHelp.zh";
import type { Bilingual } from "./language";

export const functionHelp: Bilingual<typeof en> = { "zh-CN": zh, en };
