import type { Nullable } from "@univerjs/core";
import { ErrorType } from "@univerjs/engine-formula";
import type { Evaluation } from "./Book";
import type { Scalar } from "./content";
import type { UniverBook } from "./UniverBook";

/**
 * Calculates one formula beside the workbook: nothing is written. References without a sheet mean
 * the sheet in front; the formula stands below everything, so it meets no cell of its own.
 */
export async function evaluate(book: UniverBook, formula: string): Promise<Evaluation> {
  const text = formula.startsWith("=") ? formula : `=${formula}`;
  const sheet = book.activeSheet();
  const row = sheet.rowCount - 1;
  const column = sheet.columnCount - 1;
  const { calculator, lexer, spills } = book.grid;
  if (typeof lexer.treeBuilder(text) === "string") return { values: [[ErrorType.NAME]] };

  book.forgetMessage(sheet, row, column);
  const results = await calculator.executeFormulas(
    { [sheet.unitId]: { [sheet.id]: { [row]: { [column]: [text] } } } },
    spills.getHiddenRowsFiltered(),
  );
  const result = results[sheet.unitId]?.[sheet.id]?.[row]?.[column]?.[0]?.value;
  const values = Array.isArray(result) ? result.map((line) => line.map(shown)) : [[shown(result)]];
  const message = book.functionMessage(sheet, row, column);
  const first = values[0]?.[0];
  const isError = typeof first === "string" && first.startsWith("#");
  return { values, ...(isError && message !== undefined && { message }) };
}

/** A formula that answers with a blank shows 0. */
const shown = (value: Nullable<Scalar>): Scalar =>
  value === undefined || value === null ? 0 : value;
