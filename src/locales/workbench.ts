import type { Bilingual } from "./language";
import { en, type WorkbenchWords } from "./workbench.en";
import { zh } from "./workbench.zh";

export const workbenchWords: Bilingual<WorkbenchWords> = { "zh-CN": zh, en };
