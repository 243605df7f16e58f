import type { Bilingual } from "./language";
import { en } from "./panePublish.en";
import { zh } from "./panePublish.zh";

export const panePublishWords: Bilingual<typeof en> = { "zh-CN": zh, en };
