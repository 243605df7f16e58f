import { readFileSync } from "node:fs";
import type axe from "axe-core";
import type { Frame } from "playwright-core";
import { paneWords } from "../../src/locales/pane";
import { scoreMonth, workbenchBrowser, type OpenWorkbench } from "./support/workbench";

const open = workbenchBrowser();
const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** Rules broken badly, with the elements that break them. Univer's own grid is not ours to mend. */
async function violations(frame: Frame): Promise<string[]> {
  await frame.evaluate(axeSource);
  const { violations: found } = await frame.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(
      { exclude: [[".grid-canvas"], ["iframe"]] },
      { iframes: false },
    ),
  );
  return found
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

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
    await pane.getByRole("heading", { name: words.rules.heading }).waitFor();
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
