import type { ExporterId, Field, Question } from "../engine";
import { fieldName } from "./fields";
import type { Bilingual, Language } from "./language";
import { en } from "./questions.en";
import { zh } from "./questions.zh";

const words: Bilingual<typeof en> = { "zh-CN": zh, en };

/** "Due, “01/02/2025”: Does the day or the month come first? Until then it is not used." */
export function questionSentence(question: Question, language: Language): string {
  const { questions, about, between, meanwhile } = words[language];
  const { kind, header, example, assumed } = question;
  const where = about(header, example);
  const taken = assumed === null ? null : optionName(question, assumed, language);
  return (where === "" ? "" : where + between) + questions[kind] + meanwhile(taken);
}

/** What an answer says. */
export function optionName({ kind }: Question, option: string, language: Language): string {
  const { options, clockOptions } = words[language];
  if (kind === "field") return fieldName(option as Field, language);
  const known: Readonly<Record<string, string>> =
    kind === "clockTime" ? { ...options, ...clockOptions } : options;
  return known[option] ?? option;
}

/** "Zendesk", "千牛". */
export const exporterName = (id: ExporterId, language: Language): string =>
  words[language].exporters[id];
