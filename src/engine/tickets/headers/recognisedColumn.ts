import type { Field } from "../fields";
import type { RecognisedColumn } from "../ticketTable";
import type { AssignedColumn, UnusedColumn } from "./assignFields";

export function recognisedColumn(
  column: AssignedColumn | UnusedColumn,
  sheet: string | null,
  notes?: ReadonlyMap<Field, readonly string[]>,
): RecognisedColumn {
  const { header, index, field } = column;
  return {
    sheet,
    header,
    index,
    field,
    confidence: field === null ? 0 : column.confidence,
    notes: (field === null ? undefined : notes?.get(field)) ?? column.notes,
  };
}
