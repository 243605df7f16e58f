import { functionMetadata } from "../../functions/metadata/functionMetadata";
import type { Language } from "../../locales/language";
import type { BookContent } from "../book/content";
import type { Book } from "../book/Book";
import { openHeadlessBook } from "../book/headlessBook";
import { kpiFunctions } from "../kpiFunctions";

/** A workbook without a screen in which KPI formulas calculate. */
export async function openBook(content: BookContent, language: Language): Promise<Book> {
  const files = await functionMetadata();
  const book = await openHeadlessBook(kpiFunctions(files[language], () => language));
  await book.load(content);
  await book.calculated();
  return book;
}
