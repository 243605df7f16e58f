import type { RuleRecord } from "../../ruleTables/mergeRuleTable";
import type { Field } from "../fields";
import type { RecognisedColumn } from "../ticketTable";
import type { ColumnAnswer, ColumnChoice } from "./columnChoice";
import type { ColumnMapColumn } from "./columnTable";

/** Words for the cells, in the reader's language. */
export interface ColumnMapWords {
  /** Null: not used. */
  readonly field: (field: Field | null) => string;
  readonly unit: (unit: NonNullable<ColumnAnswer["unit"]>) => string;
  readonly scale: (scale: NonNullable<ColumnAnswer["scale"]>) => string;
  readonly order: (order: NonNullable<ColumnAnswer["order"]>) => string;
  readonly meaning: (meaning: NonNullable<ColumnAnswer["meaning"]>) => string;
  readonly note: (note: string) => string;
}

/**
 * How columns are understood, as rows of the table KPI_Columns. What the cells decided stands in the
 * note; unit, order and the like hold a person's answers only, so that next month's cells still
 * decide for themselves.
 *
 * @param choices what the person has said so far, which is kept.
 */
export function columnMapRecords(
  columns: readonly RecognisedColumn[],
  choices: readonly ColumnChoice[],
  words: ColumnMapWords,
): RuleRecord<ColumnMapColumn>[] {
  const others = choices.filter((choice) => !columns.some((column) => isFor(choice, column)));
  return [
    ...withoutRepeats(columns, choices).map((column) => recordOf(column, choices, words)),
    ...others.map(({ sheet, header, field, ...answer }) => ({
      sheet,
      header,
      ...(field !== undefined && { field: words.field(field) }),
      ...answerCells(answer, words),
    })),
  ];
}

/**
 * One row for a header that means the same on every sheet, unless a person has spoken of one sheet;
 * and one for a header that stands twice on a sheet.
 */
function withoutRepeats(
  columns: readonly RecognisedColumn[],
  choices: readonly ColumnChoice[],
): readonly RecognisedColumn[] {
  const headers = [...new Set(columns.map(({ header }) => header))];
  return headers.flatMap((header) => {
    const named = columns.filter((column) => column.header === header);
    const used = named.filter(({ field }) => field !== null);
    const onSheets = [...new Set(named.map(({ sheet }) => sheet))].map((sheet) =>
      [...used, ...named].find((column) => column.sheet === sheet)!,
    );
    const [one] = onSheets;
    const isSame = onSheets.every(({ field }) => field === one!.field);
    const isSpokenOf = choices.some((choice) => choice.header === header && choice.sheet !== null);
    if (onSheets.length === 1 || !isSame || isSpokenOf) return onSheets;
    const confidence = Math.min(...onSheets.map((column) => column.confidence));
    return [{ ...one!, sheet: null, confidence }];
  });
}

function recordOf(
  column: RecognisedColumn,
  choices: readonly ColumnChoice[],
  words: ColumnMapWords,
): RuleRecord<ColumnMapColumn> {
  const said = choices
    .filter((choice) => isFor(choice, column))
    .sort((a, b) => Number(a.sheet !== null) - Number(b.sheet !== null));
  const answer = said.reduce<ColumnAnswer>((all, one) => ({ ...all, ...one }), {});
  return {
    sheet: column.sheet,
    header: column.header,
    field: words.field(column.field),
    ...answerCells(answer, words),
    confidence: column.field === null ? null : Math.round(column.confidence * 100) / 100,
    note: column.notes.map(words.note).join("; "),
  };
}

const isFor = ({ sheet, header }: ColumnChoice, column: RecognisedColumn): boolean =>
  header === column.header && (sheet === null || sheet === column.sheet);

function answerCells(
  { unit, order, scale, meaning, remaining, goal }: ColumnAnswer,
  words: ColumnMapWords,
): RuleRecord<ColumnMapColumn> {
  return {
    unit: unit === undefined ? null : words.unit(unit),
    order: order === undefined ? null : words.order(order),
    scale: scale === undefined ? null : words.scale(scale),
    meaning: meaning === undefined ? null : words.meaning(meaning),
    remaining: remaining ?? null,
    goal: goal === undefined ? null : `${String(goal)} min`,
  };
}
