import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";
import { paneReviewWords } from "../../src/locales/paneReview";
import { violations } from "./support/axe";
import { scoreMonth, workbenchBrowser, type OpenWorkbench } from "./support/workbench";

const open = workbenchBrowser();
const words = paneReviewWords["zh-CN"];

let bench: OpenWorkbench;
let frame: Frame;
let file: Buffer;
beforeAll(async () => {
  bench = await open();
  await scoreMonth(bench, "2025年2月");
  await scoreMonth(bench, "2025年3月");
  frame = paneFrame();
});

const paneFrame = () =>
  bench.page.frames().find((one) => one.url().endsWith("workbench-pane.html"))!;

const names = () =>
  bench.pane
    .getByRole("list", { name: words.rooms.people })
    .locator("button")
    .evaluateAll((buttons) => buttons.map((button) => button.dataset["agent"]));

/** Presses Tab until the keyboard is on what is called so. */
async function tabTo(name: string | RegExp): Promise<void> {
  const seen: string[] = [];
  for (let step = 0; step < 150; step += 1) {
    await bench.page.keyboard.press("Tab");
    const now = await frame.evaluate(() => {
      const element = document.activeElement as HTMLElement & { labels?: NodeListOf<Element> };
      const label = element.getAttribute("aria-label") ?? element.labels?.[0]?.textContent;
      return label ?? element.textContent;
    });
    if (typeof name === "string" ? now === name : name.test(now)) return;
    seen.push(now);
  }
  throw new Error(`Tab does not lead to ${name}, but to ${seen.join(" | ")}`);
}

describe("the review of a month, by keyboard alone", () => {
  it("[REV1] finds people by name and puts them in order", async () => {
    const { page, pane } = bench;
    expect(await names()).toHaveLength(12);
    await tabTo(words.search);
    await page.keyboard.type("1");
    await pane.getByText(words.shown(4, 12)).waitFor();
    expect((await names()).toSorted()).toEqual(["客服01", "客服10", "客服11", "客服12"]);
    await page.keyboard.press("Escape");
    await pane.getByText(words.shown(12, 12)).waitFor();

    await tabTo(words.sort);
    await page.keyboard.press("ArrowDown");
    expect((await names()).slice(0, 2)).toEqual(["客服01", "客服02"]);
    await page.keyboard.press("ArrowUp");
  });

  it("opens a person and is led to the page", async () => {
    const { page, pane } = bench;
    await tabTo(/客服11/);
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: "客服11" }).waitFor();
    await frame.waitForFunction(() => document.activeElement?.textContent === "客服11");
    await pane.getByRole("img", { name: /^2025-02 .*，2025-03 / }).waitFor();
  });

  it("shows the points won and lost, which add up to the composite", async () => {
    const { page, pane } = bench;
    const steps = pane.getByRole("list", { name: words.waterfall.title }).getByRole("listitem");
    const figures = async () =>
      (await steps.allTextContents()).map((text) => Number(/得 ([\d.]+)/.exec(text)![1]));
    const dimensions = await figures();
    await tabTo(words.waterfall.byMetric);
    await page.keyboard.press("Space");
    await steps.nth(dimensions.length).waitFor();
    for (const won of [dimensions, await figures()]) {
      const total = won.at(-1)!;
      const sum = won.slice(0, -1).reduce((all, one) => all + one, 0);
      // Each is shown with one digit.
      expect(Math.abs(sum - total)).toBeLessThan(0.05 * won.length);
    }
  });

  it("[REV3] goes down to the tickets behind a value and jumps to the row", async () => {
    const { page, pane } = bench;
    await tabTo(words.tickets.openOf("首次解决率（FCR）"));
    await page.keyboard.press("Enter");
    const ticket = pane.getByRole("button", { name: /在工作表中查看GD2025/ }).first();
    await ticket.focus();
    const id = (await ticket.textContent())!;
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => window.kpiBook!.activeSheet().name === "工单");
    const shown = await page.evaluate(() => {
      const { sheet, area } = window.kpiBook!.selection();
      return sheet.values(area)[0];
    });
    expect(shown).toContain(id);
  });

  it("[REV4] writes a note, which the saved workbook keeps", async () => {
    const { page, pane } = bench;
    await tabTo(words.notes.text);
    await page.keyboard.type("已核对重开的工单");
    await tabTo(words.notes.by);
    await page.keyboard.type("李经理");
    await tabTo(words.notes.add);
    await page.keyboard.press("Enter");
    await pane.getByText(words.notes.saved).waitFor();
    await pane.getByText(/整月 · 李经理/).waitFor();

    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: bench.words.save }).click();
    file = readFileSync(await (await download).path());
  });

  it("has nothing that axe finds wrong, in person, list and team", async () => {
    const { pane } = bench;
    expect(await violations(frame)).toEqual([]);
    await pane.getByRole("button", { name: words.back }).click();
    await frame.waitForFunction(() =>
      document.activeElement?.getAttribute("data-agent")?.endsWith("11"),
    );
    expect(await violations(frame)).toEqual([]);
    await pane.getByRole("tab", { name: words.rooms.team }).click();
    expect(await violations(frame)).toEqual([]);
  });

  it("needs no sideways scrolling at 320 px", async () => {
    const { page, pane } = bench;
    await pane.getByRole("tab", { name: words.rooms.people }).click();
    await page.locator("iframe").evaluate((pane) => (pane.style.width = "320px"));
    const isWide = () =>
      frame.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(await isWide()).toBe(false);
    await pane.getByRole("button", { name: /客服11/ }).click();
    await pane.locator("details > summary").first().waitFor();
    for (const more of await pane.locator("details > summary").all()) await more.click();
    expect(await isWide()).toBe(false);
  });

  it("[REV4] shows the note to whoever opens the saved workbook and scores the month again", async () => {
    const { pane } = bench;
    await bench.openFile("again.xlsx", file);
    await bench.news.getByText(bench.words.opened("again.xlsx")).waitFor();
    frame = paneFrame();
    await scoreMonth(bench, "2025年3月");
    await pane.getByRole("button", { name: /客服11/ }).click();
    await pane.getByText("已核对重开的工单").waitFor();
  });
});
