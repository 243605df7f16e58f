import { paneRulesWords } from "../../src/locales/paneRules";
import { violations } from "./support/axe";
import { keyboardIn } from "./support/keyboard";
import { workbenchBrowser, type OpenWorkbench } from "./support/workbench";

const open = workbenchBrowser();
const words = paneRulesWords.en;
const table = "Profile_Regular_operation_2";

let bench: OpenWorkbench;
beforeAll(async () => {
  bench = await open({ language: "en" });
});

const frame = () => bench.page.frames().find((one) => one.url().endsWith("workbench-pane.html"))!;
const button = (name: string | RegExp) =>
  bench.pane.getByRole("button", typeof name === "string" ? { name, exact: true } : { name });
const tab = (name: string) => bench.pane.getByRole("tab", { name }).click();

describe("rules made in the pane", () => {
  it("shows who moves while a weight is moved by keyboard", async () => {
    const { page, pane, paneWords } = bench;
    await tab(paneWords.path.rules);
    await button(/^Regular operation/).click();
    await button("Duplicate Regular operation").click();
    await button("Measure March 2025").click();
    await pane.getByText(words.moves.nobody).waitFor();

    await pane.getByRole("slider", { name: "Weight of Satisfaction" }).focus();
    for (let step = 0; step < 15; step += 1) await page.keyboard.press("ArrowRight");
    const weight = pane.getByRole("textbox", { name: "Weight of Satisfaction" });
    expect(await weight.inputValue()).toBe("55");
    expect(await pane.getByRole("textbox", { name: "Weight of Timeliness" }).inputValue()).toBe(
      "18.75",
    );
    await pane.getByRole("table", { name: words.moves.heading }).waitFor();
    expect(await violations(frame())).toEqual([]);
  });

  it("starts from a goal by keyboard, shows what that would change, and takes it back", async () => {
    const { page, pane } = bench;
    const { goal, effect, apply, applied } = words.operators;
    await button(goal.title).focus();
    await page.keyboard.press("Enter");
    await pane.getByRole("combobox", { name: goal.label }).focus();
    await page.keyboard.type(goal.goals.cost);
    const cost = pane.getByRole("table", { name: effect }).first().getByRole("row", {
      name: "Cost control",
    });
    await cost.waitFor();
    expect((await cost.innerText()).replace(/\s+/g, " ")).toBe("Cost control 7.5% 35%");
    expect(await violations(frame())).toEqual([]);

    await button(apply).focus();
    await page.keyboard.press("Enter");
    await pane.getByText(applied).waitFor();
    const weight = pane.getByRole("textbox", { name: "Weight of Cost control" });
    expect(await weight.inputValue()).toBe("35");
    // The keyboard goes on at the way back.
    await page.keyboard.press("Enter");
    expect(await weight.inputValue()).toBe("7.5");
    await button(goal.title).click();
  });

  it("adds a metric by keyboard, and takes it out again", async () => {
    const { page, pane } = bench;
    await button(words.add.heading).focus();
    await page.keyboard.press("Enter");
    await pane.getByRole("combobox", { name: words.add.dimension }).focus();
    await page.keyboard.type(words.add.newDimension("Quality"));
    await pane.getByRole("searchbox", { name: words.add.search }).focus();
    await page.keyboard.type("质检");
    await button(words.add.addOf("QA score")).focus();
    await page.keyboard.press("Enter");
    await pane.getByText(words.add.added("QA score", "10%")).waitFor();
    expect(await violations(frame())).toEqual([]);

    await button("QA score").focus();
    await page.keyboard.press("Enter");
    await button(words.editor.removeFrom("QA score", "Quality")).focus();
    await page.keyboard.press("Enter");
    await button("QA score").waitFor({ state: "detached" });
    const weight = pane.getByRole("textbox", { name: "Weight of Satisfaction" });
    expect(await weight.inputValue()).toBe("55");
    await button(words.add.heading).click();
  });

  it("saves it as a table that everybody can read", async () => {
    const { pane, book } = bench;
    expect(await book.sheetNames()).not.toContain(table);
    await button(words.editor.save).click();
    await pane.getByText(words.notice.saved(table)).waitFor();
    const rows = await book.rows(table);
    expect(rows[3]!.slice(0, 3)).toEqual(["Dimension", "Metric", "Weight"]);
    expect(rows[4]!.slice(0, 3)).toEqual(["Satisfaction", "CSAT", 55]);
    expect(await violations(frame())).toEqual([]);
  });

  it("says what is wrong with a cell, and scores nobody until it is mended", async () => {
    const { pane, book, paneWords } = bench;
    await button(words.profiles.open).click();
    await book.type("C5", "lots");
    const findings = pane.getByRole("list", { name: words.findings.heading });
    await findings.getByText("“lots” is not a number").waitFor();
    await tab(paneWords.path.score);
    const score = button(paneWords.score.run("March 2025"));
    expect(await score.getAttribute("aria-disabled")).toBe("true");

    await book.type("C5", "60");
    await tab(paneWords.path.rules);
    await button(/^Mend: /).click();
    await pane.getByText(words.notice.mended(table)).waitFor();
    await tab(paneWords.path.score);
    await score.and(bench.pane.locator(":not([aria-disabled=true])")).waitFor();
  });

  it("begins a table of tiers, shown in front, and takes it away again", async () => {
    const { page, pane, paneWords, book } = bench;
    const { title } = words.rooms.tiers;
    await tab(paneWords.path.rules);
    await button(new RegExp(`^${title} ${words.room.unused}`)).click();
    await button(words.room.createOf(title)).click();
    await button(words.room.openOf("Tiers_Usual")).waitFor();
    expect(await book.sheetNames()).toContain(title);

    const keyboard = keyboardIn(page, frame());
    const remove = button(words.room.removeOf("Tiers_Usual"));
    await remove.and(pane.locator(":not([aria-disabled=true])")).focus();
    await page.keyboard.press("Enter");
    await keyboard.isLedTo(words.room.no);
    await page.keyboard.press("Enter");
    await keyboard.isLedTo(words.room.remove);
    await page.keyboard.press("Enter");
    await button(words.room.yes).focus();
    await page.keyboard.press("Enter");
    // What the keyboard was on is gone: it goes on where the table came from.
    await keyboard.isLedTo(words.room.create);
    await button(words.room.createOf(title)).waitFor();
    expect(await book.sheetNames()).not.toContain(title);
    expect(await violations(frame())).toEqual([]);
    await pane.getByRole("heading", { name: words.room.heading }).waitFor();
  });
});
