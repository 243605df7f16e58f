import { choiceOf, type ColumnChoice, type RecognisedColumn } from "../../../engine";
import type { QuestionGroup } from "../questionGroups";

/** What a person says of a column; a part that is undefined is left to recognition again. */
export interface ColumnChange {
  /** Null: on every sheet. */
  readonly sheet: string | null;
  readonly header: string;
  readonly said: { readonly [Part in Said]?: ColumnChoice[Part] | undefined };
}

type Said = Exclude<keyof ColumnChoice, "sheet" | "header">;

/** The choices with a change in them, which wins over whatever was said of the column before. */
export function withChange(
  choices: readonly ColumnChoice[],
  { sheet, header, said }: ColumnChange,
): readonly ColumnChoice[] {
  const isMeant = (choice: ColumnChoice) =>
    choice.header === header && (sheet === null || choice.sheet === sheet);
  const before = choices.filter(isMeant).toSorted(byReach);
  const parts = Object.entries(Object.assign({}, ...before, said) as ColumnChoice).filter(
    ([, value]) => value !== undefined,
  );
  const choice = { ...(Object.fromEntries(parts) as ColumnChoice), sheet, header };
  return [...choices.filter((other) => !isMeant(other)), choice];
}

/** A choice without the column that it is about. */
export const saidBy = (choice: ColumnChoice): ColumnChange["said"] =>
  Object.fromEntries(
    Object.entries(choice).filter(([part]) => part !== "sheet" && part !== "header"),
  );

const byReach = (a: ColumnChoice, b: ColumnChoice): number =>
  Number(a.sheet !== null) - Number(b.sheet !== null);

/** What an answer changes; nothing for a question that is not about a column. */
export function changesBy(
  { question, sheets, ofAll }: QuestionGroup,
  option: string,
  goal?: number,
): readonly ColumnChange[] {
  return (ofAll ? [null] : sheets).flatMap((sheet) => {
    const choice = choiceOf({ ...question, sheet }, option);
    if (choice === null) return [];
    const said = { ...saidBy(choice), ...(goal !== undefined && { goal }) };
    return [{ sheet, header: choice.header, said }];
  });
}

/**
 * The columns as they will be read: a field goes to the column it was given to, and away from the
 * one that had it. A column that was not used for want of an answer is left to recognition once the
 * answer is there: "not used" would be a person's word against it.
 */
export function columnsAfter(
  columns: readonly RecognisedColumn[],
  { sheet, header, said }: ColumnChange,
): readonly RecognisedColumn[] {
  const isThere = (column: RecognisedColumn) => sheet === null || column.sheet === sheet;
  if (!("field" in said))
    return columns.map((column) =>
      isThere(column) && column.header === header && isUnusedByItself(column)
        ? { ...column, notes: [LEFT_TO_RECOGNITION] }
        : column,
    );
  const { field } = said;
  return columns.map((column): RecognisedColumn => {
    if (!isThere(column)) return column;
    if (column.header === header)
      return field === undefined
        ? { ...column, notes: [LEFT_TO_RECOGNITION] }
        : { ...column, field, confidence: field === null ? 0 : 1, notes: ["chosen"] };
    return field && column.field === field
      ? { ...column, field: null, confidence: 0, notes: [`${INSTEAD_USED}${header}`] }
      : column;
  });
}

const isUnusedByItself = ({ field, notes }: RecognisedColumn): boolean =>
  field === null && !notes.includes("chosen");

const LEFT_TO_RECOGNITION = "";
const INSTEAD_USED = "insteadUsed:";

/** Its cell stays blank: a person has said nothing of it, and another column may leave again. */
export const isLeftToRecognition = ({ notes }: RecognisedColumn): boolean =>
  notes.some((note) => note === LEFT_TO_RECOGNITION || note.startsWith(INSTEAD_USED));
