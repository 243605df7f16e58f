import type { Bilingual } from "./language";
import { en } from "./paneSample.en";
import { zh } from "./paneSample.zh";

export const paneSampleWords: Bilingual<typeof en> = { "zh-CN": zh, en };
