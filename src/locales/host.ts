import { en } from "./host.en";
import { zh } from "./host.zh";
import type { Bilingual, Language } from "./language";

const words: Bilingual<Readonly<Record<string, (subject: string) => string>>> = {
  "zh-CN": zh,
  en,
};

/** Why the workbook refused, by the host's code; what it does not explain is said to be that. */
export const workbookSentence = (reason: string, subject: string, language: Language): string => {
  const { [reason]: sentence, unexpected } = words[language];
  return (sentence ?? unexpected)!(subject);
};
