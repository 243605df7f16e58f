import { resolve } from "node:path";
import type { BrowserContextOptions, FrameLocator, Page } from "playwright-core";
import type { Language } from "../../../src/locales/language";
import { paneWords } from "../../../src/locales/pane";
import { workbenchWords } from "../../../src/locales/workbench";
import { serve } from "../../support/static-server.cjs";
import { testBrowser } from "./browser";
import { openedWorkbook, type OpenedWorkbook } from "./workbook";

const built = resolve(__dirname, "../../../node_modules/.cache/e2e/workbench");

export interface OpenWorkbench {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly book: OpenedWorkbook;
  readonly words: (typeof workbenchWords)[Language];
  readonly paneWords: (typeof paneWords)[Language];
}

export interface WorkbenchOptions extends BrowserContextOptions {
  readonly language?: Language;
  readonly theme?: "light" | "dark";
}

/** Opens workbenches with the sample workbook, in one browser for the file. */
export function workbenchBrowser() {
  const browser = testBrowser();
  let site: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    site = await serve(built);
  });
  afterAll(() => site.close());

  return async ({
    language = "zh-CN",
    theme = "light",
    ...context
  }: WorkbenchOptions = {}): Promise<OpenWorkbench> => {
    const viewport = { width: 1440, height: 900 };
    const page = await browser.newPage({ viewport, locale: language, ...context });
    await page.goto(`${site.url}/?language=${language}&theme=${theme}`);
    await page.waitForFunction(() => window.kpiBook);
    const words = workbenchWords[language];
    return {
      page,
      pane: page.frameLocator("iframe"),
      book: openedWorkbook(page),
      words,
      paneWords: paneWords[language],
    };
  };
}
