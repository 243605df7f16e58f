import { workbenchBrowser, type OpenWorkbench } from "./support/workbench";

const open = workbenchBrowser();

describe("cancelling a score", () => {
  let bench: OpenWorkbench;
  beforeAll(async () => {
    bench = await open();
  });

  it("leaves nothing behind and lets the month be scored again", async () => {
    const { page, pane, book, paneWords } = bench;
    const score = pane.getByRole("button", { name: "计算2025年3月得分" });
    await score.waitFor();
    const before = await book.sheetNames();

    await page.evaluate(() => window.kpiHost!.host.faults.delay(400, { times: 1000 }));
    await score.click();
    await pane.getByRole("progressbar", { name: "进度" }).waitFor();
    await pane.getByRole("button", { name: "取消" }).click();
    await pane.getByText(paneWords.score.cancelled).first().waitFor();
    expect(await book.sheetNames()).toEqual(before);

    await page.evaluate(() => window.kpiHost!.host.faults.clear());
    await score.click();
    await pane.getByRole("heading", { name: "2025年3月考核结果" }).waitFor();
    expect(await book.sheetNames()).toEqual([
      ...before,
      ...["绩效", "绩效看板", "绩效明细", "个人绩效表"].map((part) => `${part} 2025-03`),
      "指标得分历史",
      "绩效历史",
    ]);
  });

  it("while the sheet is being written takes the draft away", async () => {
    const { page, pane, book, paneWords } = bench;
    const before = await book.sheetNames();
    await pane.getByRole("tab", { name: paneWords.path.score }).click();
    await pane.getByRole("button", { name: "计算2025年3月得分" }).click();
    await page.evaluate(() => window.kpiHost!.host.faults.delay(400, { times: 1000 }));
    await page.waitForFunction((count) => window.kpiBook!.sheets().length > count, before.length);
    await pane.getByRole("button", { name: "取消" }).click();
    await pane.getByText(paneWords.score.cancelled).first().waitFor();
    expect(await book.sheetNames()).toEqual(before);
  });
});
