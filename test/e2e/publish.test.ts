import { panePublishWords } from "../../src/locales/panePublish";
import { violations } from "./support/axe";
import { scoreMonth, workbenchBrowser, type OpenWorkbench } from "./support/workbench";

const open = workbenchBrowser();
const MONTH = "2025年3月";
const RANKING = "绩效 2025-03";
const words = panePublishWords["zh-CN"];

describe("publishing a month", () => {
  let bench: OpenWorkbench;
  let before: Contents;
  const button = (name: string) => bench.pane.getByRole("button", { name, exact: true });
  const step = (name: string) => bench.pane.getByRole("tab", { name }).click();
  const publish = () => step(bench.paneWords.path.publish);

  beforeAll(async () => {
    bench = await open();
    // Freezing and scoring again write every sheet of the month.
    bench.page.setDefaultTimeout(100_000);
    await bench.pane.getByRole("button", { name: bench.paneWords.score.run(MONTH) }).waitFor();
    before = await contents(bench);
    await scoreMonth(bench, MONTH);
    await publish();
  });

  it("[PUB1] freezes it once a person confirmed it; then it is not scored again", async () => {
    const { book, pane, paneWords } = bench;
    await pane.getByLabel(words.freeze.by).fill("王经理");
    await pane.getByLabel(words.freeze.confirm).check();
    await button(words.freeze.run(MONTH)).click();
    await pane.getByText(words.notice.frozen(MONTH)).waitFor();
    expect((await book.values(RANKING, "A3"))[0]![0]).toMatch(/^已冻结：.*，确认人 王经理 · /);

    await step(paneWords.path.score);
    const run = button(paneWords.score.run(MONTH));
    expect(await run.getAttribute("aria-disabled")).toBe("true");
    await pane.getByText("如需重新评分，请先在“发布”中填写原因并解冻。").waitFor();
  });

  it("passes axe, and fits a pane of 320 pixels", async () => {
    await publish();
    const frame = bench.page.frames().find((one) => one.url().endsWith("workbench-pane.html"))!;
    expect(await violations(frame)).toEqual([]);
    const iframe = bench.page.locator("iframe");
    await iframe.evaluate((element) => (element.style.width = "320px"));
    const width = await frame.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
    await iframe.evaluate((element) => element.style.removeProperty("width"));
  });

  it("[PUB2] unfreezes it with a reason; then it is scored again in its place", async () => {
    const { book, pane } = bench;
    await pane.getByRole("textbox", { name: words.unfreeze.reason }).fill("客服03申诉");
    await pane.getByRole("textbox", { name: words.unfreeze.reason }).press("Enter");
    await pane.getByText(words.notice.unfrozen(MONTH)).waitFor();
    expect(await book.values(RANKING, "A3")).toEqual([[""]]);
    const names = await book.sheetNames();
    await scoreMonth(bench, MONTH);
    expect(await book.sheetNames()).toEqual(names);
    await publish();
  });

  it("[PUB5] [PUB6] turns formulas into values and puts them back", async () => {
    const { page, pane } = bench;
    await publish();
    const formulas = () =>
      page.evaluate(() =>
        window
          .kpiBook!.sheets()
          .flatMap((sheet) =>
            sheet.formulas(sheet.usedArea() ?? { row: 0, column: 0, rows: 1, columns: 1 }),
          )
          .flat()
          .filter((text) => String(text).startsWith("=KPI.")),
      );
    const there = await formulas();
    expect(there.length).toBeGreaterThan(0);
    await button(words.formulas.toValues).click();
    await button(words.formulas.putBack).click();
    await pane.getByText(/^已恢复 \d+ 个公式。$/).waitFor();
    await page.evaluate(() => window.kpiBook!.calculated());
    expect(await formulas()).toEqual(there);
  });

  it("[PUB4] finds no formula stuck where all is well", async () => {
    await publish();
    await button(words.formulas.repair).click();
    await bench.pane.getByText(words.notice.repaired(0)).waitFor();
  });

  it("[PUB8] removes everything; the workbook is as it was", async () => {
    await publish();
    await button(words.remove.list).click();
    await button(words.remove.run).click();
    await bench.pane.getByText(/^已移除 \d+ 张工作表。$/).waitFor();
    expect(await contents(bench)).toEqual(before);
  });
});

interface Contents {
  readonly sheets: readonly unknown[];
  readonly tables: readonly string[];
  readonly names: readonly unknown[];
  readonly settings: readonly string[];
}

/** Values, tables, names and settings. */
const contents = ({ page }: OpenWorkbench): Promise<Contents> =>
  page.evaluate(() => {
    const book = window.kpiBook!;
    return {
      sheets: book.sheets().map((sheet) => {
        const used = sheet.usedArea();
        return [sheet.name, used && sheet.formulas(used)];
      }),
      tables: book.tables().map(({ name }) => name),
      names: book.names().map(({ name, formula }) => [name, formula]),
      settings: [...book.settings.keys()].sort(),
    };
  });
