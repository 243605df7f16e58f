import type { Field } from "../engine";
import type { Bilingual, Language } from "./language";
import { en } from "./fields.en";
import { zh } from "./fields.zh";

const words: Bilingual<typeof en> = { "zh-CN": zh, en };

export const fieldName = (field: Field, language: Language): string => words[language][field];
