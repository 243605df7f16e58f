import { en } from "../definition.en";
import { zh } from "../definition.zh";
import type { Bilingual } from "../language";

export const definitionWords: Bilingual<typeof en> = { "zh-CN": zh, en };
