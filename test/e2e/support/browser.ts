import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { launch } from "../../support/chromium.cjs";

export interface TestBrowser {
  /** A page in a profile of its own, closed after the file's last test. */
  newPage(options?: BrowserContextOptions): Promise<Page>;
}

/** Univer's tab bar says so when a sheet comes or goes; all is well then. */
const ofTheGrid: ReadonlySet<string> = new Set(["Index out of bounds"]);

/**
 * One browser for a file of tests. Whatever a page logs as an error, throws or cannot load fails
 * the test in which it happens.
 */
export function testBrowser(): TestBrowser {
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    browser = await launch();
  });
  afterEach(() => {
    expect(complaints.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    await browser.close();
  });

  return {
    async newPage(options) {
      const context = await browser.newContext(options);
      contexts.push(context);
      const page = await context.newPage();
      // Against hanging: the gate runs two browsers and all the other tests on two processors.
      page.setDefaultTimeout(90_000);
      page.on("pageerror", (error) => complaints.push(error.stack ?? error.message));
      page.on("console", (message) => {
        const text = message.text();
        if (message.type() === "error" && !ofTheGrid.has(text)) complaints.push(text);
      });
      page.on("requestfailed", (request) => {
        // A pane that is loaded anew stops what it was loading.
        if (request.failure()?.errorText === "net::ERR_ABORTED") return;
        complaints.push(`not loaded: ${request.url()}`);
      });
      return page;
    },
  };
}
