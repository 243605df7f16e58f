import { choiceColumns, kindOf, type CellChoices, type Cells } from "../engine";
import type { Language } from "./language";
import { languageOfTable } from "./languageOfTable";
import { ruleChoice } from "./rules";
import { yesNo } from "./yesNo";

/** Words that the cells of a column may say, in the language of their table of rules. */
export interface WordList {
  /** Of the table, from 0. */
  readonly column: number;
  /** For every row; else for each below the header, null where it is not one of a few words. */
  readonly words: readonly string[] | { readonly byRow: readonly (readonly string[] | null)[] };
}

export function wordLists(name: string, cells: Cells): readonly WordList[] {
  const table = kindOf(name, cells)?.table;
  const language = table && languageOfTable(table, cells[0] ?? []);
  if (!language) return [];
  return choiceColumns(name, cells).map(({ column, choices }) => {
    if (typeof choices !== "function") return { column, words: wordsOf(choices, language) };
    const byRow = cells.slice(1).map((_, index) => {
      const ofRow = choices(index + 1);
      return ofRow && wordsOf(ofRow, language);
    });
    return { column, words: { byRow } };
  });
}

const wordsOf = (choices: CellChoices, language: Language): readonly string[] =>
  choices === "flag"
    ? [yesNo(true, language), yesNo(false, language)]
    : Object.keys(choices.choices).map((choice) => ruleChoice(choices.kind, choice, language));
