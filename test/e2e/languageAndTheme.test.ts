import { scoreMonth, workbenchBrowser, type OpenWorkbench } from "./support/workbench";

const open = workbenchBrowser();

describe("language and colours of the page", () => {
  let bench: OpenWorkbench;
  beforeAll(async () => {
    bench = await open();
    await scoreMonth(bench, "2025年3月");
  });

  it("change together with those of the pane and the grid", async () => {
    const { page, pane } = bench;
    await page.getByRole("button", { name: "深色" }).click();
    await pane.getByRole("heading", { name: "客服绩效考核" }).waitFor();
    expect(await brightness("body *:first-child")).toBeLessThan(0.3);
    await page.locator("html.univer-dark").waitFor();
    await page.getByRole("button", { name: "浅色" }).click();
    await page.locator("html:not(.univer-dark)").waitFor();
  });

  it("keep the workbook as it is", async () => {
    const { page, pane, book } = bench;
    const before = await book.rows("绩效 2025-03");
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("button", { name: "Open file" }).waitFor();
    await page.waitForFunction(() => window.kpiBook);
    await pane.getByRole("button", { name: "Score March 2025" }).waitFor();
    expect(await book.rows("绩效 2025-03")).toEqual(before);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
    expect(await page.title()).toBe("Service KPI workbench");
  });

  /** Of the pane's background, 0–1. */
  const brightness = async (selector: string) => {
    const color = await bench.pane
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor);
    const [red = 0, green = 0, blue = 0] = color.match(/\d+/g)!.map(Number);
    return (red + green + blue) / 765;
  };
});
