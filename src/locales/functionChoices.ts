import { en } from "./functionChoices.en";
import { zh } from "./functionChoices.zh";
import type { Bilingual } from "./language";

export const functionChoices: Bilingual<typeof en> = { "zh-CN": zh, en };
