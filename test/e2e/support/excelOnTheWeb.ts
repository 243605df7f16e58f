import { existsSync, readFileSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { testBrowser } from "./browser";

const root = resolve(__dirname, "../../..");
const cdn = "https://appsforoffice.microsoft.com/lib/1/hosted/";
/** The library talks to a page of its own host name only; another port is another origin all the same. */
const addIn = "https://addin.localtest/";
const excel = "https://addin.localtest:8443/";
const excelScript = join(root, "node_modules/.cache/e2e/excel-on-the-web.js");

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
};

export interface OpenExcel {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Everything that was asked of another server than the add-in's own. */
  readonly elsewhere: readonly string[];
}

/**
 * The release as `npm run build` made it, in a frame of a page that plays Excel on the web, with
 * Microsoft's own script tag. No request reaches a network.
 */
export function excelOnTheWeb(): (language: string) => Promise<OpenExcel> {
  const browser = testBrowser();

  return async (language) => {
    const page = await browser.newPage({ ignoreHTTPSErrors: true });
    const elsewhere: string[] = [];
    await page.context().route("**/*", (route) => {
      const { href, pathname } = new URL(route.request().url());
      if (!href.startsWith(addIn) && !href.startsWith(excel)) elsewhere.push(href);
      const answer = answerOf(href, pathname);
      return answer === null ? route.abort() : route.fulfill(answer);
    });
    const pane = encodeURIComponent(`${addIn}taskpane.html`);
    await page.goto(`${excel}?language=${language}&pane=${pane}`);
    await page.waitForFunction(() => window.excelOnTheWeb);
    return { page, pane: page.frameLocator("iframe"), elsewhere };
  };
}

function answerOf(href: string, pathname: string) {
  if (href === `${excel}excel.js`) return served(excelScript);
  if (href.startsWith(excel))
    return {
      contentType: types[".html"]!,
      body: '<script type="module" src="/excel.js"></script>',
    };
  if (href.startsWith(addIn)) return served(join(root, "dist", pathname));
  if (href.startsWith(cdn))
    return served(join(root, "node_modules/@microsoft/office-js/dist", href.slice(cdn.length)));
  return null;
}

function served(file: string) {
  if (!existsSync(file)) return null;
  return { contentType: types[extname(file)] ?? "", body: readFileSync(file) };
}
