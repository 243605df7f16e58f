import type { ExporterId, Field, Question } from "../engine";
import { fieldName } from "./fields";
import type { Bilingual, Language } from "./language";
import { en } from "./questions.en";
import { zh } from "./questions.zh";

const words: Bilingual<typeof en> = { "zh-CN": zh, en };

/** "Due, “01/02/2025”: Does the day or the month come first? Until then dates that …" */
export function questionSentence(question: Question, language: Language): string {
  const { questions, about, between } = words[language];
  const { kind, header, example, assumed } = question;
  const where = about(header, example);
  const until =
    assumed === null
      ? untilThen(kind, language)
      : words[language].meanwhile(optionName(question, assumed, language));
  return (where === "" ? "" : where + between) + questions[kind] + until;
}

/** What becomes of the cells while nobody has answered and nothing is assumed. */
function untilThen(kind: Question["kind"], language: Language): string {
  const { missingMeanwhile, unusedMeanwhile } = words[language];
  const missing: Partial<Record<Question["kind"], string>> = missingMeanwhile;
  return missing[kind] ?? unusedMeanwhile;
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
