import type { Area, Book, Sheet } from "../../book/Book";
import { parseArea } from "../../book/address";

/** The cells that the formula in the area's first cell spilled over; `null` where it did not. */
export function spillArea(book: Book, sheet: Sheet, { row, column }: Area): Area | null {
  const content = book.content().sheets.find(({ name }) => name === sheet.name);
  const cell = content?.rows[row]?.[column];
  if (typeof cell !== "object" || cell === null || cell.spill === undefined) return null;
  return parseArea(cell.spill);
}
