import type { Cells } from "../../engine";
import { wordLists } from "../../locales/wordLists";

/** Cells of a table that have one list of words: a column's, or a single row's of it. */
export interface OfferedWords {
  readonly column: number;
  /** In the table, whose header is row 0; null: every one below it. */
  readonly row: number | null;
  /** The words, with commas between them; null: this row's cell takes no word out of a few. */
  readonly source: string | null;
}

/** Excel takes no longer list of words. */
const LONGEST = 255;

/** Which cells of a table of rules offer which words; a list that Excel would not take is left away. */
export const offeredWords = (name: string, cells: Cells): readonly OfferedWords[] =>
  wordLists(name, cells).flatMap(({ column, words }): readonly OfferedWords[] => {
    if ("byRow" in words)
      return words.byRow.map((ofRow, index) => ({
        column,
        row: index + 1,
        source: ofRow && sourceOf(ofRow),
      }));
    const source = sourceOf(words);
    return source === null ? [] : [{ column, row: null, source }];
  });

/** Excel divides at commas, and reads what begins with "=" as a formula. */
function sourceOf(words: readonly string[]): string | null {
  const source = words.join(",");
  if (source.length > LONGEST || source.startsWith("=")) return null;
  return words.some((word) => word.includes(",")) ? null : source;
}

export const canOfferWords = (): boolean =>
  Office.context.requirements.isSetSupported("ExcelApi", "1.8");

/**
 * Queue the list of some cells. It forbids nothing: other spellings are understood as well, and the
 * pane says what is not.
 *
 * @param rows of the table, with its header.
 */
export function offer(table: Excel.Range, rows: number, words: OfferedWords): void {
  const { dataValidation } = offeringCells(table, rows, words);
  if (words.source === null) return dataValidation.clear();
  dataValidation.rule = { list: { inCellDropDown: true, source: words.source } };
  dataValidation.errorAlert = { showAlert: false, style: "Information", title: "", message: "" };
}

export const offeringCells = (
  table: Excel.Range,
  rows: number,
  { column, row }: OfferedWords,
): Excel.Range =>
  row === null ? table.getCell(1, column).getResizedRange(rows - 2, 0) : table.getCell(row, column);
