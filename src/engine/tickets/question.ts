import type { ColumnChoice } from "./columnMap/columnChoice";
import type { Field } from "./fields";

/**
 * What neither headers nor cells can settle. A person answers in the pane or in the table
 * KPI_Columns; until then `assumed` holds. Words for questions and options are in `src/locales`.
 */
export interface Question {
  readonly kind: QuestionKind;
  /** Null where cells came without a sheet's name. */
  readonly sheet: string | null;
  /** The header of the column; "" when the whole sheet is meant. */
  readonly header: string;
  /** What the column is taken for; null: for nothing. */
  readonly field: Field | null;
  /** Codes, the likeliest first. */
  readonly options: readonly string[];
  /** One of the options; null: none of them, and what depends on the answer is missing. */
  readonly assumed: string | null;
  /** A cell that shows the trouble, as text; "" where no cell does. */
  readonly example: string;
}

export type QuestionKind =
  /** Whether 首次响应时间 is a point in time or a length of time. */
  | "momentOrDuration"
  /** Whether 01/02/2025 is 1 February or 2 January. */
  | "dateOrder"
  /** What the plain numbers of a duration column count. */
  | "durationUnit"
  /** Whether 1:30 is hours and minutes or minutes and seconds. */
  | "clockTime"
  /** Whether an SLA column shows what was left of the goal or how long it took. */
  | "remainingOrElapsed"
  | "ratingScale"
  /** Whether the numbers of a column headed % are percent, or fractions that Excel shows so. */
  | "shareUnit"
  /** Which of several fields a header names. */
  | "field"
  /** Which of the columns that groups of one header have in common is meant: options are headers. */
  | "column"
  /** Whether rows are tickets or agents' days. */
  | "grain";

/** A question before its sheet is named. */
export type ColumnQuestion = Omit<Question, "sheet">;

/** A question before column and sheet are named. */
export type OpenQuestion = Pick<Question, "kind" | "options" | "assumed" | "example">;

/** A person's answer as KPI_Columns keeps it; null: the question is not about a column. */
export function choiceOf(
  { kind, sheet, header, field }: Question,
  option: string,
): ColumnChoice | null {
  if (kind === "column") return { sheet, header: option, field };
  const answer = answers[kind](option);
  return answer === null ? null : { sheet, header, ...answer };
}

type Answer = Omit<ColumnChoice, "sheet" | "header">;

const answers: Readonly<
  Record<Exclude<QuestionKind, "column">, (option: string) => Answer | null>
> = {
  momentOrDuration: (option) => ({ meaning: option as NonNullable<Answer["meaning"]> }),
  dateOrder: (option) => ({ order: option as NonNullable<Answer["order"]> }),
  durationUnit: (option) => ({ unit: option as NonNullable<Answer["unit"]> }),
  clockTime: (option) => ({ unit: option as NonNullable<Answer["unit"]> }),
  remainingOrElapsed: (option) => ({ remaining: option === "remaining" }),
  ratingScale: (option) => ({ scale: option as NonNullable<Answer["scale"]> }),
  shareUnit: (option) => ({ unit: option as NonNullable<Answer["unit"]> }),
  field: (option) => ({ field: option as Field }),
  grain: () => null,
};
