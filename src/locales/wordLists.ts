import { choiceColumns, findColumns, kindOf, type CellChoices, type Cells } from "../engine";
import type { Language } from "./language";
import { ruleChoice } from "./rules";
import { yesNo } from "./yesNo";

/** Words that the cells of a column may say, in the language of their table of rules. */
export interface WordList {
  /** Of the table, from 0. */
  readonly column: number;
  /** For every row; else for each below the header, null where it is not one of a few words. */
  readonly words: readonly string[] | { readonly byRow: readonly (readonly string[] | null)[] };
}

/** A table of both languages is written in Chinese, as results are. */
export function wordLists(name: string, cells: Cells): readonly WordList[] {
  const language = languageOf(name, cells[0] ?? []);
  return choiceColumns(name, cells).map(({ column, choices }) => {
    if (typeof choices !== "function") return { column, words: wordsOf(choices, language) };
    const byRow = cells.slice(1).map((_, index) => {
      const ofRow = choices(index + 1);
      return ofRow && wordsOf(ofRow, language);
    });
    return { column, words: { byRow } };
  });
}

function languageOf(name: string, header: readonly unknown[]): Language {
  const table = kindOf(name, [header])?.table;
  const known = table ? Object.values(findColumns(table, header)) : [];
  const isChinese = known.some((index) => index >= 0 && HAN.test(String(header[index])));
  return isChinese ? "zh-CN" : "en";
}

const HAN = /\p{Script=Han}/u;

const wordsOf = (choices: CellChoices, language: Language): readonly string[] =>
  choices === "flag"
    ? [yesNo(true, language), yesNo(false, language)]
    : Object.keys(choices.choices).map((choice) => ruleChoice(choices.kind, choice, language));
