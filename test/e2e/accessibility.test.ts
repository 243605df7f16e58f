import type { Locator } from "playwright-core";
import { paneDataWords } from "../../src/locales/paneData";
import { paneWords } from "../../src/locales/pane";
import { violations } from "./support/axe";
import { scoreMonth, workbenchBrowser, type OpenWorkbench } from "./support/workbench";

const open = workbenchBrowser();

describe("pane and page", () => {
  let bench: OpenWorkbench;
  const frames = () => [
    bench.page.mainFrame(),
    bench.page.frames().find((one) => one.url().endsWith("workbench-pane.html"))!,
  ];
  const found = async () => (await Promise.all(frames().map(violations))).flat();
  beforeAll(async () => {
    bench = await open();
  });

  it.each([
    ["zh-CN", "light", null],
    ["zh-CN", "dark", "深色"],
    ["en", "dark", "English"],
    ["en", "light", "Light"],
  ] as const)("pass axe in %s and %s, before and after scoring", async (language, _, press) => {
    const { page, pane } = bench;
    const words = paneWords[language];
    if (press !== null) await page.getByRole("button", { name: press }).click();
    await pane.getByRole("tab", { name: words.path.data }).click();
    await pane.getByRole("button", { name: paneDataWords[language].rules }).waitFor();
    for (const fold of await pane.locator("button[aria-expanded=false]").all()) await fold.click();
    await bench.openFile("nothing.xlsx", Buffer.alloc(0));
    await bench.news.waitFor();
    expect(await found()).toEqual([]);

    const month = language === "en" ? "March 2025" : "2025年3月";
    await scoreMonth({ ...bench, paneWords: words }, month);
    await pane.getByRole("button", { name: /客服03/ }).click();
    await pane.getByText(words.result.alsoMeasured).waitFor();
    expect(await found()).toEqual([]);
  });
});

describe("the list of values while a formula is typed", () => {
  it.each([
    ["zh-CN", "light", "none"],
    ["en", "dark", "none"],
    ["zh-CN", "dark", "active"],
    ["en", "light", "active"],
  ] as const)("passes axe: %s, %s, forced colours %s", async (language, theme, forcedColors) => {
    const { page, book, words } = await open({ language, theme });
    await page.emulateMedia({ colorScheme: theme, forcedColors });
    await page.locator("[data-u-comp=sheet-bar-append-button]").first().click();
    await page.waitForFunction(() => window.kpiBook!.sheets().length === 4);
    await book.click("A1");
    await page.keyboard.type('=KPI.METRIC(Tickets[#All],"', { delay: 15 });
    const list = page.getByRole("listbox", { name: words.choices });
    await list.waitFor();
    await page.keyboard.press("ArrowDown");
    const marked = list.locator("[aria-selected=true]");
    await page.waitForFunction(
      (id) => document.activeElement?.getAttribute("aria-activedescendant") === id,
      await list.getByRole("option").nth(1).getAttribute("id"),
    );
    expect(await marked.textContent()).toContain("FCR");
    expect(await violations(page.mainFrame())).toEqual([]);

    await page.keyboard.press("Escape");
    await list.waitFor({ state: "detached" });
    expect(await page.getByRole("combobox", { expanded: true }).count()).toBe(0);
  });
});

/**
 * Axe measures `-webkit-text-fill-color`, which Chromium leaves as the page set it while it draws
 * text in the palette's own colour; where that is dark and the pane's is light, axe names every text.
 * So `color` is measured here, which is what is drawn.
 */
describe("a palette of the system's own", () => {
  const ratios = (tabs: Locator) =>
    tabs.evaluateAll((elements) => {
      const light = (colour: string) => {
        const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
          const share = Number(part) / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const provider = document.querySelector(".fui-FluentProvider")!;
      const ground = light(getComputedStyle(provider).backgroundColor);
      return elements.map((element) => {
        const text = light(getComputedStyle(element).color);
        return (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05);
      });
    });

  it.each([
    ["zh-CN", "light", "dark"],
    ["zh-CN", "dark", "light"],
    ["en", "light", "dark"],
    ["en", "dark", "light"],
  ] as const)("leaves the tabs legible: %s, a %s pane, %s", async (language, theme, palette) => {
    const { page, pane, paneWords: words } = await open({ language, theme });
    await pane.getByRole("tab", { name: words.path.publish }).waitFor();
    await page.emulateMedia({ colorScheme: palette, forcedColors: "active" });
    for (const step of ["data", "rules", "score", "review", "publish"] as const) {
      const tab = pane.getByRole("tab", { name: words.path[step] });
      await tab.click();
      await tab.hover();
      const measured = await ratios(pane.locator("[role=tab], [role=tab] span"));
      expect(Math.min(...measured)).toBeGreaterThan(7);
    }
  });
});
