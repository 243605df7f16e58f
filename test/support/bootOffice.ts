import { readFileSync } from "node:fs";
import path from "node:path";
import { MessageChannel } from "node:worker_threads";
import { TextEncoder } from "node:util";
import type { Book } from "../../src/workbench/book/Book";
import {
  installExternal,
  type ExternalChannel,
  type ExternalOptions,
} from "../../src/workbench/office/channels/external";
import { OfficeHost, type HostOptions } from "../../src/workbench/office/OfficeHost";

// The first run on a machine has all of Univer to transform.
jest.setTimeout(60_000);

const cdn = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const library = path.resolve(__dirname, "../../node_modules/@microsoft/office-js/dist");

export interface BootedOffice {
  readonly book: Book;
  readonly host: OfficeHost;
  readonly excel: ExternalChannel;
}

/**
 * Starts Microsoft's unmodified office.js in this test file's window, with our workbook as Excel
 * behind it. Once per test file; `book.load(content)` puts another workbook in place between tests.
 * The check of requirement sets is on, which this build of the library leaves off.
 */
export async function bootOffice(
  options: HostOptions & ExternalOptions = {},
): Promise<BootedOffice> {
  Object.assign(globalThis, { MessageChannel, TextEncoder });
  // Univer looks for these when it is loaded, so it is loaded after them.
  const { openHeadlessBook } = await import("../../src/workbench/book/headlessBook");
  const book = await openHeadlessBook();
  const host = new OfficeHost(book, options);
  const excel = installExternal(window, host, options);
  serveLibrary();
  run("office.js");
  await Office.onReady();
  const strict = OfficeExtension as unknown as StrictLibrary;
  strict.CommonUtility._doApiNotSupportedCheck = true;
  return { book, host, excel };
}

interface StrictLibrary {
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
}

/** jsdom loads no scripts; office.js adds its parts as script elements, which are run from disk. */
function serveLibrary(): void {
  const append = document.head.appendChild.bind(document.head);
  document.head.appendChild = <Element extends Node>(element: Element): Element => {
    if (!(element instanceof HTMLScriptElement) || !element.src.startsWith(cdn)) {
      return append(element);
    }
    setTimeout(() => {
      run(element.src.slice(cdn.length));
      element.onload?.(new Event("load"));
    }, 0);
    return element;
  };
  // The library finds its own folder by its script element.
  const own = document.createElement("script");
  own.setAttribute("src", `${cdn}office.js`);
  append(own);
}

/** In the window's global scope, as a script element would. */
function run(file: string): void {
  (0, eval)(readFileSync(path.join(library, file), "utf8"));
}
