import type { Language } from "../../../locales/language";
import { publishWords } from "../../../locales/publish";
import { freeSheetName } from "../../freeName";
import { asText } from "../../report/cellText";

/** A formula that became values, as it can be put back. */
export interface FormulaNote {
  readonly sheetName: string;
  /** "B2:D9" */
  readonly address: string;
  readonly formula: string;
  /** Fingerprint of the values that took its place [RUN2]. */
  readonly print: string;
}

/** A formula may name people, so it is kept in a table that everybody can show, not in a setting. */
export const NOTES_TABLE = "KPI_Formulas";

export async function readNotes(context: Excel.RequestContext): Promise<readonly FormulaNote[]> {
  const table = context.workbook.tables.getItemOrNullObject(NOTES_TABLE);
  await context.sync();
  if (table.isNullObject) return [];
  const body = table.getDataBodyRange().load("values");
  await context.sync();
  return (body.values as unknown[][])
    .map(([sheetName, address, formula, print]) => ({
      sheetName: String(sheetName),
      address: String(address),
      formula: String(formula),
      print: String(print),
    }))
    .filter(({ formula }) => formula !== "");
}

/** Writes all of them anew to a hidden sheet; without any the sheet goes. */
export async function writeNotes(
  context: Excel.RequestContext,
  notes: readonly FormulaNote[],
  language: Language,
): Promise<void> {
  const { worksheets, tables } = context.workbook;
  worksheets.load("items/name");
  const old = tables.getItemOrNullObject(NOTES_TABLE);
  await context.sync();
  const oldSheet = old.isNullObject ? null : old.worksheet.load("name");
  if (oldSheet) await context.sync();
  oldSheet?.delete();
  if (notes.length > 0) {
    const words = publishWords[language].formulas;
    const others = worksheets.items
      .map(({ name }) => name)
      .filter((name) => name !== oldSheet?.name);
    const sheet = worksheets.add(freeSheetName(words.title, others));
    const header = [words.sheet, words.cell, words.formula, words.print];
    const rows = notes.map(({ sheetName, address, formula, print }) => [
      sheetName,
      address,
      formula,
      print,
    ]);
    const range = sheet.getRangeByIndexes(0, 0, rows.length + 1, header.length);
    range.values = [header, ...rows].map((row) => row.map(asText));
    sheet.tables.add(range, true).name = NOTES_TABLE;
    sheet.visibility = "Hidden";
  }
  await context.sync();
}
