import { en } from "../locales/host.en";
import { zh } from "../locales/host.zh";
import type { Bilingual, Language } from "../locales/language";
import type { HostProblem, HostProblemCode } from "./problem";

const words: Bilingual<Readonly<Record<HostProblemCode, (subject: string) => string>>> = {
  "zh-CN": zh,
  en,
};

/** What happened and what to do next, in the user's words. */
export const problemSentence = ({ code, subject }: HostProblem, language: Language): string =>
  words[language][code](subject);
