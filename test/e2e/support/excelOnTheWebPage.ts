import type { Book } from "../../../src/workbench/book/Book";
import { openHeadlessBook } from "../../../src/workbench/book/headlessBook";
import { openXdm } from "../../../src/workbench/office/channels/xdm";
import { OfficeHost } from "../../../src/workbench/office/OfficeHost";
import { sampleBook } from "../../../src/workbench/sample/sampleBook";

declare global {
  interface Window {
    excelOnTheWeb?: { readonly book: Book; readonly host: OfficeHost };
  }
}

/** What Excel on the web is to the add-in: a page with the pane in a frame, over a workbook. */
async function start(): Promise<void> {
  const { searchParams } = new URL(location.href);
  const book = await openHeadlessBook();
  await book.load(sampleBook());
  const host = new OfficeHost(book, { language: searchParams.get("language") ?? "en-US" });
  openXdm(host, { url: searchParams.get("pane") ?? "", container: document.body });
  window.excelOnTheWeb = { book, host };
}

void start();
