import { en } from "./cli.en";
import { zh } from "./cli.zh";
import type { Bilingual } from "./language";

export type CliWords = typeof en;

export const cliWords: Bilingual<CliWords> = { "zh-CN": zh, en };
