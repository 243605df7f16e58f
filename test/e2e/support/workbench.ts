import { resolve } from "node:path";
import type { BrowserContextOptions, FrameLocator, Locator, Page } from "playwright-core";
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
  /** The bar that tells of opened, saved and refused files. */
  readonly news: Locator;
  openFile(name: string, content: Buffer): Promise<void>;
  /** Lets a file go over the grid. */
  dropFile(name: string, content: Buffer): Promise<void>;
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
    const shown = { viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" } as const;
    const page = await browser.newPage({ ...shown, locale: language, ...context });
    await page.goto(`${site.url}/?language=${language}&theme=${theme}`);
    await page.waitForFunction(() => window.kpiBook);
    const words = workbenchWords[language];
    return {
      page,
      pane: page.frameLocator("iframe"),
      book: openedWorkbook(page),
      words,
      paneWords: paneWords[language],
      news: page.getByTestId("news"),
      openFile: (name, buffer) =>
        page
          .locator("input[type=file]")
          .setInputFiles({ name, mimeType: "application/octet-stream", buffer }),
      dropFile: (name, content) => dropFile(page, name, content),
    };
  };
}

/** Chooses the month in the pane, as it is written there, and scores it by the weights chosen. */
export async function scoreMonth(
  { pane, paneWords: words }: OpenWorkbench,
  month: string,
): Promise<void> {
  await pane.getByRole("tab", { name: words.path.score }).click();
  const months = pane.getByRole("combobox", { name: words.rules.month });
  const option = months.getByRole("option", { name: month });
  await months.selectOption(await option.getAttribute("value"));
  await pane.getByRole("button", { name: words.score.run(month) }).click();
  await pane.getByRole("progressbar").waitFor({ state: "detached" });
  await pane.getByRole("heading", { name: words.result.heading(month) }).waitFor();
}

async function dropFile(page: Page, name: string, content: Buffer): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    async ([fileName, base64]) => {
      const response = await fetch(`data:application/octet-stream;base64,${base64}`);
      const transfer = new DataTransfer();
      transfer.items.add(new File([await response.blob()], fileName));
      return transfer;
    },
    [name, content.toString("base64")] as const,
  );
  await page.dispatchEvent(".grid-canvas", "drop", { dataTransfer });
}
