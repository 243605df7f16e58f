import { en } from "./functions.en";
import { zh } from "./functions.zh";
import type { Bilingual } from "./language";

export type FunctionWords = typeof en;

export const functionWords: Bilingual<FunctionWords> = { "zh-CN": zh, en };
