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
