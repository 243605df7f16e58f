import type { Language } from "./language";

/** "Name: text", with the colon of the language. */
export const labelled = (name: string, text: string, language: Language): string =>
  language === "zh-CN" ? `${name}：${text}` : `${name}: ${text}`;

/** What is said by the way, in the brackets of the language. */
export const aside = (text: string, language: Language): string =>
  language === "zh-CN" ? `（${text}）` : ` (${text})`;
