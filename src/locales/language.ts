/** The two languages of every word a user reads. */
export type Language = "zh-CN" | "en";

/** Chinese for any Chinese locale, English for everything else. */
export const languageOf = (locale: string): Language =>
  locale.toLowerCase().startsWith("zh") ? "zh-CN" : "en";

/** One area's words in both languages; the Chinese must have the English shape. */
export type Bilingual<Words> = Readonly<Record<Language, Words>>;
