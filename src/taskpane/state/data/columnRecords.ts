import { columnMapRecords, type ColumnChoice, type RecognisedColumn } from "../../../engine";
import { columnMapWords } from "../../../locales/columnNotes";
import type { Language } from "../../../locales/language";
import { isLeftToRecognition } from "./columnChanges";

/**
 * The rows of KPI_Columns. Where one sheet is read its name is not asked for, so that next month's
 * sheet, and a function that is given a range, are read alike.
 */
export function columnRecords(
  columns: readonly RecognisedColumn[],
  choices: readonly ColumnChoice[],
  language: Language,
) {
  const isOneSheet = new Set(columns.map(({ sheet }) => sheet)).size === 1;
  const shown = isOneSheet ? columns.map((column) => ({ ...column, sheet: null })) : columns;
  const open = new Set(shown.filter(isLeftToRecognition).map(({ header }) => header));
  return columnMapRecords(shown, choices, columnMapWords(language)).map((record) =>
    open.has(String(record.header)) ? { ...record, field: null } : record,
  );
}
