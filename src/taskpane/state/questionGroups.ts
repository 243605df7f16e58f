import type { Question, RecognisedColumn } from "../../engine";

/** The same question asked of several sheets: one answer does for all of them. */
export interface QuestionGroup {
  readonly question: Question;
  /** Null where cells came without a sheet's name. */
  readonly sheets: readonly (string | null)[];
  /** Every sheet that has the column asks. */
  readonly ofAll: boolean;
}

type Outcome = {
  readonly questions: readonly Question[];
  readonly columns: readonly RecognisedColumn[];
};

export function questionGroups({ questions, columns }: Outcome): readonly QuestionGroup[] {
  const groups = new Map<string, Question[]>();
  for (const question of questions) {
    const { kind, header, field, options, assumed } = question;
    const key = JSON.stringify([kind, header, field, options, assumed]);
    groups.set(key, [...(groups.get(key) ?? []), question]);
  }
  return [...groups.values()].map((same) => {
    const question = same[0]!;
    const sheets = [...new Set(same.map(({ sheet }) => sheet))];
    const having = columns.filter(({ header }) => header === question.header);
    return { question, sheets, ofAll: having.every(({ sheet }) => sheets.includes(sheet)) };
  });
}
