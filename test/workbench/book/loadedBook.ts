import type { Area } from "../../../src/workbench/book/Book";
import type { BookContent, SheetContent } from "../../../src/workbench/book/content";
import { parseArea } from "../../../src/workbench/book/address";
import { openHeadlessBook } from "../../../src/workbench/book/headlessBook";
import type { UniverBook } from "../../../src/workbench/book/UniverBook";
import type { UniverSheet } from "../../../src/workbench/book/UniverSheet";
import type { FunctionSet } from "../../../src/workbench/formulas/FunctionSet";

/** One workbook for a test file: opening takes longer than loading. Disposed of at the end. */
export function bookForTests(functions?: FunctionSet): () => UniverBook {
  let book: UniverBook | undefined;
  beforeAll(async () => {
    book = await openHeadlessBook(functions);
  });
  afterAll(async () => {
    await book?.calculated();
    book?.dispose();
  });
  return () => {
    if (book === undefined) throw new Error("the workbook is opened before the first test");
    return book;
  };
}

export async function load(
  book: UniverBook,
  ...sheets: (Partial<SheetContent> & Pick<SheetContent, "rows">)[]
): Promise<UniverSheet> {
  const content: BookContent = {
    sheets: sheets.map((sheet, index) => ({ name: `Sheet${String(index + 1)}`, ...sheet })),
  };
  await book.load(content);
  return book.activeSheet();
}

export const at = (address: string): Area => parseArea(address);

/** Writes and waits until everything is calculated. */
export async function type(sheet: UniverSheet, address: string, value: string | number | boolean) {
  sheet.write(at(address), [[value]]);
  await sheet.book.calculated();
}

export const value = (sheet: UniverSheet, address: string) => sheet.values(at(address))[0]?.[0];
