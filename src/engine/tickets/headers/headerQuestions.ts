import { exampleOf } from "../decisions/decision";
import type { ColumnQuestion } from "../question";
import { isGrouped } from "./findHeader";
import type { AssignedColumn, UnusedColumn } from "./assignFields";

/** What the headers of a sheet leave open, column by column. */
export const headerQuestions = (
  columns: readonly (AssignedColumn | UnusedColumn)[],
): readonly ColumnQuestion[] =>
  columns.flatMap((column) => questionOf(column) ?? rivalQuestion(column, columns) ?? []);

/** 售前 | 接待量 and 售后 | 接待量: the left one is used, but a person should say. */
function rivalQuestion(
  { header, field }: AssignedColumn | UnusedColumn,
  columns: readonly (AssignedColumn | UnusedColumn)[],
): ColumnQuestion | null {
  if (field === null || !isGrouped(header)) return null;
  const rivals = columns.filter(
    (column) =>
      column.field === null &&
      column.why === "duplicate" &&
      isGrouped(column.header) &&
      column.notes.includes(`insteadUsed:${header}`),
  );
  if (rivals.length === 0) return null;
  const options = [header, ...rivals.map((column) => column.header)];
  return { kind: "column", header, field, options, assumed: header, example: "" };
}

function questionOf(column: AssignedColumn | UnusedColumn): ColumnQuestion | null {
  const { header, field } = column;
  if (field === null) return column.question && { ...column.question, header, field };
  if (column.alternative === null || column.notes.includes("chosen")) return null;
  const options = [field, column.alternative];
  const example = exampleOf(column.sample, () => true);
  return { kind: "field", header, field, options, assumed: field, example };
}
