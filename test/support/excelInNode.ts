import type { BookContent, SheetContent } from "../../src/workbench/book/content";
import { openHeadlessBook } from "../../src/workbench/book/headlessBook";
import { openExcelInNode } from "../../src/workbench/office/channels/openExcelInNode";
import type { HostOptions, OfficeHost } from "../../src/workbench/office/OfficeHost";
import type { UniverBook } from "../../src/workbench/book/UniverBook";

// The first run on a machine has all of Univer to transform.
jest.setTimeout(60_000);

/** Microsoft's library in this process over a headless workbook; once per test file. */
export async function excelInNode(
  options?: HostOptions,
): Promise<{ readonly book: UniverBook; readonly host: OfficeHost }> {
  const book = await openHeadlessBook();
  return { book, host: openExcelInNode(book, options) };
}

/** One sheet named "Sheet1" with the given rows. */
export function sheet1(
  rows: SheetContent["rows"] = [],
  more: Omit<SheetContent, "name" | "rows"> = {},
): BookContent {
  return { sheets: [{ name: "Sheet1", rows, ...more }] };
}

/** The error that a batch stopped with. */
export async function refused(
  work: (context: Excel.RequestContext) => Promise<unknown>,
): Promise<{ readonly code: string; readonly message: string; readonly location: string }> {
  try {
    await Excel.run(work);
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    const { code, message, debugInfo } = error;
    return { code, message, location: debugInfo.errorLocation ?? "" };
  }
  throw new Error("nothing was refused");
}
