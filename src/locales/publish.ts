import type { Bilingual } from "./language";
import { en } from "./publish.en";
import { zh } from "./publish.zh";

/** What publishing writes into the workbook. */
export const publishWords: Bilingual<typeof en> = { "zh-CN": zh, en };
