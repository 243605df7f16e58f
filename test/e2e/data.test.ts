import { readFileSync } from "node:fs";
import { paneDataWords } from "../../src/locales/paneData";
import { workbenchBrowser, type OpenWorkbench } from "./support/workbench";

const open = workbenchBrowser();
const words = paneDataWords.en;

/** Nobody but these people calls the agent so; and 02/03 may be in February or in March. */
const csv = Buffer.from(
  [
    "Ticket ID,Colleague on duty,Created,Resolved at",
    ...Array.from(
      { length: 24 },
      (_, index) =>
        `T${index},${index % 2 ? "Ann" : "Ben"},2025-03-${String(index + 1).padStart(2, "0")} 09:00,0${1 + (index % 9)}/03/2025 18:00`,
    ),
  ].join("\n"),
);

describe("what a person says of the data", () => {
  let bench: OpenWorkbench;
  beforeAll(async () => {
    bench = await open({ language: "en" });
    await bench.openFile("march.csv", csv);
    await bench.news.getByText("Opened march.csv.").waitFor();
  });

  const correctAgent = () =>
    bench.pane.getByRole("button", { name: words.edit("Colleague on duty") });

  it("turns a sheet that could not be read into tickets", async () => {
    const { pane, paneWords, book } = bench;
    const sources = pane.getByRole("combobox", { name: paneWords.data.source });
    const option = sources.getByRole("option", { name: paneWords.data.sheet("march") });
    await sources.selectOption(await option.getAttribute("value"));
    await pane.getByText(paneWords.problem.unreadable).first().waitFor();

    await correctAgent().click();
    await pane.getByRole("combobox", { name: words.readAs }).selectOption("agent");
    await pane.getByRole("button", { name: words.save }).click();
    await pane.locator("strong", { hasText: paneWords.data.tickets(24) }).waitFor();
    const map = await book.rows("KPI columns");
    expect(map.some((row) => row.includes("Colleague on duty") && row.includes("Agent"))).toBe(
      true,
    );
  });

  it("answers a question once", async () => {
    const { pane } = bench;
    await pane.getByRole("heading", { name: words.questions(1) }).waitFor();
    await pane.getByRole("button", { name: /^The day/ }).click();
    await pane.getByRole("heading", { name: words.questions(1) }).waitFor({ state: "detached" });
  });

  it("is remembered by the file", async () => {
    const { page, pane, paneWords, news, words: bar } = bench;
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: bar.save }).click();
    const file = readFileSync(await (await download).path());
    await bench.openFile("again.xlsx", file);
    await news.getByText(bar.opened("again.xlsx")).waitFor();

    await pane.locator("strong", { hasText: paneWords.data.tickets(24) }).waitFor();
    expect(await pane.getByRole("heading", { name: words.questions(1) }).count()).toBe(0);
    await pane.getByRole("button", { name: /^Columns: 4 of 4/ }).click();
    await pane.getByText(/^Agent · /).waitFor();
  });
});
