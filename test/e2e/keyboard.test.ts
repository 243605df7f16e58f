import type { Frame } from "playwright-core";
import { workbenchBrowser, type OpenWorkbench } from "./support/workbench";

const open = workbenchBrowser();

let bench: OpenWorkbench;
beforeAll(async () => {
  bench = await open({ language: "en" });
});

describe("the pane by keyboard alone", () => {
  let frame: Frame;
  beforeAll(async () => {
    await bench.pane.getByRole("button", { name: "Score March 2025" }).waitFor();
    frame = bench.page.frames().find((one) => one.url().endsWith("workbench-pane.html"))!;
  });

  /** What the keyboard is on, as a screen reader names it. */
  const focused = () =>
    frame.evaluate(() => {
      const element = document.activeElement as HTMLElement & { labels?: NodeListOf<Element> };
      return (
        element.getAttribute("aria-label") ??
        element.labels?.[0]?.textContent ??
        element.textContent
      );
    });
  const tabTo = async (name: string | RegExp) => {
    const seen: string[] = [];
    for (let step = 0; step < 40; step += 1) {
      await bench.page.keyboard.press("Tab");
      const now = (await focused()) ?? "";
      if (typeof name === "string" ? now === name : name.test(now)) return seen;
      seen.push(now);
    }
    throw new Error(`Tab does not lead to ${name}, but to ${seen.join(" | ")}`);
  };

  it("leads from the language to the Score button, each control once", async () => {
    const { page, pane } = bench;
    await pane.locator("body").evaluate((body) => body.ownerDocument.defaultView!.focus());
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("Language");
    await tabTo(/^Data/);
    const passed = await tabTo("Score March 2025");
    expect(passed).toContain("Sheet or table");
    expect(new Set(passed).size).toBe(passed.length);
  });

  it("goes to the next step and chooses another month with the arrows", async () => {
    const { page, pane } = bench;
    await pane.getByRole("tab", { name: "Data" }).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await tabTo("Month");
    await page.keyboard.press("ArrowDown");
    await pane.getByRole("button", { name: "Score February 2025" }).waitFor();
    await page.keyboard.press("ArrowUp");
    await pane.getByRole("button", { name: "Score March 2025" }).waitFor();
  });

  it("scores with Enter and is led to the result", async () => {
    const { page, pane, book } = bench;
    expect(await tabTo("Score March 2025")).toContain("Weights");
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: "Result for March 2025" }).waitFor();
    await frame.waitForFunction(
      () => document.activeElement?.textContent === "Result for March 2025",
    );
    expect(await book.sheetNames()).toContain("KPI 2025-03");
  });

  it("opens a person's page with Enter and goes back to the person's line", async () => {
    const { page, pane } = bench;
    await tabTo(/客服03/);
    await page.keyboard.press("Enter");
    await pane.getByText("Measured, not scored").waitFor();
    await tabTo("All people");
    await page.keyboard.press("Enter");
    await frame.waitForFunction(() => document.activeElement?.textContent?.includes("客服03"));
  });
});

describe("the page by keyboard alone", () => {
  it("widens and narrows the pane with the arrows", async () => {
    const { page, words } = bench;
    const edge = page.getByRole("separator", { name: words.resizePane });
    const width = async () => Number(await edge.getAttribute("aria-valuenow"));
    const before = await width();
    await edge.focus();
    await page.keyboard.press("ArrowLeft");
    expect(await width()).toBeGreaterThan(before);
    await page.keyboard.press("ArrowRight");
    expect(await width()).toBe(before);
  });

  it("closes the pane and opens it again", async () => {
    const { page, pane, words } = bench;
    const button = page.getByRole("button", { name: words.pane });
    await button.focus();
    await page.keyboard.press("Enter");
    await page.locator("iframe").waitFor({ state: "detached" });
    await page.keyboard.press("Enter");
    await pane.getByRole("button", { name: "Score March 2025" }).waitFor();
  });
});
