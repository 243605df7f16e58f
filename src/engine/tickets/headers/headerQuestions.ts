import { exampleOf } from "../decisions/decision";
import type { ColumnQuestion } from "../question";
import type { AssignedColumn, UnusedColumn } from "./assignFields";

/** What the headers of a sheet leave open, column by column. */
export const headerQuestions = (
  columns: readonly (AssignedColumn | UnusedColumn)[],
): readonly ColumnQuestion[] => columns.flatMap((column) => questionOf(column) ?? []);

function questionOf(column: AssignedColumn | UnusedColumn): ColumnQuestion | null {
  const { header, field } = column;
  if (field === null) return column.question && { ...column.question, header, field };
  if (column.alternative === null || column.notes.includes("chosen")) return null;
  const options = [field, column.alternative];
  const example = exampleOf(column.sample, () => true);
  return { kind: "field", header, field, options, assumed: field, example };
}
