import type { Bilingual } from "./language";
import { en } from "./paneReview.en";
import { zh } from "./paneReview.zh";

export const paneReviewWords: Bilingual<typeof en> = { "zh-CN": zh, en };
