import { formatMonth } from "../../src/locales/engine";
import type { Language } from "../../src/locales/language";
import { panePublishWords } from "../../src/locales/panePublish";
import { paneReviewWords } from "../../src/locales/paneReview";
import { paneRulesWords } from "../../src/locales/paneRules";
import { keyboardIn, type Keyboard } from "./support/keyboard";
import { workbenchBrowser, type OpenWorkbench } from "./support/workbench";

const open = workbenchBrowser();
const languages: readonly Language[] = ["zh-CN", "en"];

describe.each(languages)("the whole month by keyboard alone, in %s", (language) => {
  const month = formatMonth("2025-03", language);
  let bench: OpenWorkbench;
  let keys: Keyboard;

  /** From one step of the path to the next, and into it. */
  const nextStep = async (name: string) => {
    await bench.page.keyboard.press("ArrowRight");
    expect(await keys.focused()).toMatch(new RegExp(`^${name}`));
    await bench.pane.getByRole("tab", { name, selected: true }).waitFor();
  };
  const backToStep = (name: string) => keys.tabTo(new RegExp(`^${name}`), "back");

  beforeAll(async () => {
    bench = await open({ language });
    const { page, pane, paneWords } = bench;
    await pane.getByRole("button", { name: paneWords.score.run(month) }).waitFor();
    const frame = page.frames().find((one) => one.url().endsWith("workbench-pane.html"))!;
    keys = keyboardIn(page, frame);
    await pane.locator("body").evaluate((body) => body.ownerDocument.defaultView!.focus());
  });

  it("Data: the tickets are there, with what was recognised", async () => {
    const { pane, paneWords } = bench;
    await keys.tabTo(new RegExp(`^${paneWords.path.data}`));
    await keys.tabTo(paneWords.data.source);
    await pane.locator("strong").first().waitFor();
    await backToStep(paneWords.path.data);
  });

  it("Rules: the weights that hold", async () => {
    const { pane, paneWords } = bench;
    await nextStep(paneWords.path.rules);
    const { heading } = paneRulesWords[language].profiles;
    await pane.getByRole("heading", { name: heading }).waitFor();
  });

  it("Score: Enter starts it, and the keyboard is led to the result", async () => {
    const { page, paneWords } = bench;
    await nextStep(paneWords.path.score);
    await keys.tabTo(paneWords.score.run(month));
    await page.keyboard.press("Enter");
    await keys.isLedTo(paneWords.result.heading(month));
  });

  it("Review: a person, what stands behind the composite, and back to the list", async () => {
    const { page, pane } = bench;
    const words = paneReviewWords[language];
    await keys.tabTo(/客服03/);
    await page.keyboard.press("Enter");
    await keys.isLedTo("客服03");
    await pane.getByRole("list", { name: words.waterfall.title }).waitFor();
    await keys.tabTo(words.back);
    await page.keyboard.press("Enter");
    await pane.getByRole("list", { name: words.rooms.people }).waitFor();
  });

  it("Publish: whoever confirms the month freezes it", async () => {
    const { page, pane, book, paneWords } = bench;
    const words = panePublishWords[language];
    await backToStep(paneWords.path.review);
    await nextStep(paneWords.path.publish);
    await pane.getByText(words.freeze.why).waitFor();
    await keys.tabTo(words.freeze.by);
    await page.keyboard.type("HR");
    await keys.tabTo(words.freeze.confirm);
    await page.keyboard.press("Space");
    await keys.tabTo(words.freeze.run(month));
    await page.keyboard.press("Enter");
    await pane.getByText(words.notice.frozen(month)).waitFor();

    const tables = await page.evaluate(() => window.kpiBook!.tables().map(({ name }) => name));
    expect(tables).toContain("KPI_Runs");
    const names = await book.sheetNames();
    expect(names.filter((name) => name.includes("2025-03")).length).toBeGreaterThan(1);
  });
});
