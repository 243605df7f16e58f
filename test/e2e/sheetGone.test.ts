import { workbenchBrowser } from "./support/workbench";

const open = workbenchBrowser();
const csv = Buffer.from(
  "Ticket ID,Agent,Created\nT1,Ann,2025-03-03 09:00\nT2,Ben,2025-03-04 09:00\n",
);

const openTickets = async () => {
  const bench = await open({ language: "en" });
  await bench.openFile("march.csv", csv);
  await bench.news.getByText("Opened march.csv.").waitFor();
  const score = bench.pane.getByRole("button", { name: "Score March 2025" });
  await score.waitFor();
  return { ...bench, score, tab: bench.page.locator("[data-u-comp=slide-tab-item]").first() };
};

describe("the ticket sheet while the pane is open", () => {
  it("may be renamed: it is scored, and the pane says what it is called now", async () => {
    const { page, pane, book, paneWords, score, tab } = await openTickets();
    await tab.dblclick();
    await tab.locator("[contenteditable=true]").fill("Tickets of March");
    await page.keyboard.press("Enter");
    expect(await book.sheetNames()).toEqual(["Tickets of March"]);

    // Office.js tells of renames since ExcelApi 1.17 only: here the new name shows with the scoring.
    await score.click();
    await pane.getByRole("heading", { name: "Result for March 2025" }).waitFor();
    const said = paneWords.problem.sourceRenamed("march", "Tickets of March");
    await pane.getByText(said).first().waitFor();
  });

  it("may be deleted: the pane says that it is gone and offers what is left", async () => {
    const { page, pane, paneWords, score, tab } = await openTickets();
    await page.locator("[data-u-comp=sheet-bar-append-button]").first().click();
    await page.waitForFunction(() => window.kpiBook!.sheets().length === 2);
    await tab.click();
    await tab.click({ button: "right" });
    await page.getByText("Delete", { exact: true }).click();
    await page.getByRole("button", { name: "OK" }).click();
    await page.waitForFunction(() => window.kpiBook!.sheets().length === 1);

    await pane.getByText(paneWords.problem.sourceGone("march")).first().waitFor();
    expect(await score.count()).toBe(0);
  });
});
