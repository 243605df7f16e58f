import golden from "../golden/sample-2025-03-regular.json";
import { workbenchBrowser, type OpenWorkbench } from "./support/workbench";

const open = workbenchBrowser();

const agentOf = (name: string) => golden.agents.find(({ agent }) => agent === name)!;

describe("KPI functions typed into cells", () => {
  let bench: OpenWorkbench;
  let sheet: string;
  beforeAll(async () => {
    bench = await open({ language: "en" });
    const { page } = bench;
    await page.locator("[data-u-comp=sheet-bar-append-button]").first().click();
    await page.waitForFunction(() => window.kpiBook!.sheets().length === 4);
    sheet = await page.evaluate(() => window.kpiBook!.activeSheet().name);
  });

  it("answer with the number of the headless command", async () => {
    const { book } = bench;
    await book.type("A1", '=KPI.FCR(Tickets[#All],"客服03","2025-03")');
    await book.type("A2", '=KPI.CSAT(Tickets[#All],"客服03","2025-03")');
    const { FCR, CSAT } = agentOf("客服03").metrics;
    expect(await book.values(sheet, "A1:A2")).toEqual([[FCR.value], [CSAT.value]]);
  });

  it("spill one answer a person", async () => {
    const { book } = bench;
    const people = ["客服12", "客服01", "客服09"];
    for (const [index, person] of people.entries()) await book.type(`A${index + 4}`, person);
    await book.type("B4", '=KPI.COMPOSITE(Tickets[#All],"regular",A4:A6,"2025-03")');
    expect(await book.values(sheet, "B4:B6")).toEqual(
      people.map((person) => [agentOf(person).composite]),
    );
  });

  it("spill a whole scorecard with its header", async () => {
    const { book } = bench;
    await book.type("A9", '=KPI.SCORECARD(Tickets[#All],"regular","2025-03")');
    const [header = [], ...rows] = await book.values(sheet, "A9:E21");
    const names = golden.agents.map(({ agent }) => agent);
    const column = header.findIndex((_, at) => rows.every((row) => names.includes(`${row[at]}`)));
    expect(column).toBeGreaterThanOrEqual(0);
    expect(rows.map((row) => row[column])).toEqual(names);
  });

  it("[FN14] follow settings that stand in two cells", async () => {
    const { book } = bench;
    await book.type("G1", "satisfiedFrom");
    await book.type("H1", "4");
    await book.type("G2", '=KPI.CSAT(Tickets[#All],"客服03","2025-03",G1:H1)');
    const [[before]] = (await book.values(sheet, "G2")) as [[number]];
    expect(before).toBe(agentOf("客服03").metrics.CSAT.value);
    await book.type("H1", "5");
    const [[after]] = (await book.values(sheet, "G2")) as [[number]];
    expect(after).toBeLessThan(before);
  });

  it("[FN18] explain a composite to its last point", async () => {
    const { book } = bench;
    await book.type("C23", '=KPI.EXPLAIN(Tickets[#All],"regular","客服03","2025-03","en")');
    const lines = await book.values(sheet, "C23:O35");
    const at = lines[0]!.indexOf("Points");
    const total = lines.find(([first]) => first === "Composite")!;
    expect(total[at]).toBe(agentOf("客服03").composite);
  });

  it("[FN13] say why they cannot answer, below the grid", async () => {
    const { book, page } = bench;
    await book.type("D1", '=KPI.FCR(Tickets[#All],"客服03","soon")');
    expect(await book.values(sheet, "D1")).toEqual([["#VALUE!"]]);
    await book.click("D1");
    await page
      .getByRole("status")
      .getByText(/^D1: period: .*soon/)
      .waitFor();
  });

  it("follow the tickets when a cell is edited", async () => {
    const { book, page } = bench;
    await book.type("A23", '=KPI.METRIC(Tickets[#All],"VOLUME","客服99")');
    const [[before] = []] = await book.values(sheet, "A23");
    await page.getByText("工单", { exact: true }).click();
    await book.type("E2", "客服99");
    await page.getByText(sheet, { exact: true }).click();
    expect([before, ...(await book.values(sheet, "A23")).flat()]).toEqual(["#N/A", 1]);
  });
});

describe.each([
  ["en", "Regular operation", "Values for this argument"],
  ["zh-CN", "常规运营期", "此参数可选的值"],
] as const)("an argument with a list of values, %s", (language, regular, label) => {
  it("[FN28] offers them while it is typed, to the arrows, Tab and the mouse", async () => {
    const { page, book } = await open({ language });
    await page.locator("[data-u-comp=sheet-bar-append-button]").first().click();
    await page.waitForFunction(() => window.kpiBook!.sheets().length === 4);
    const sheet = await page.evaluate(() => window.kpiBook!.activeSheet().name);
    const list = page.getByRole("listbox", { name: label });

    await book.click("A1");
    await page.keyboard.type("=KPI.PROFILE(", { delay: 15 });
    await list.getByRole("option", { name: regular }).waitFor();
    await page.keyboard.type('"', { delay: 15 });
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Tab");
    await list.waitFor({ state: "detached" });
    await page.keyboard.type(")", { delay: 15 });
    await book.enter();
    const [[dimension] = []] = await book.values(sheet, "A2");
    const typed = await page.evaluate(
      (name) => window.kpiBook!.sheet(name)!.formulas({ row: 0, column: 0, rows: 1, columns: 1 }),
      sheet,
    );
    expect([typed, dimension]).toEqual([[['=KPI.PROFILE("launch")']], expect.any(String)]);

    await book.click("A20");
    await page.keyboard.type('=KPI.METRIC(Tickets[#All],"fc', { delay: 15 });
    await list.getByRole("option", { name: /FCR/ }).first().click();
    await page.keyboard.type(")", { delay: 15 });
    await book.enter();
    const [[fcr]] = (await book.values(sheet, "A20")) as [[unknown]];
    expect(fcr).toEqual(expect.any(Number));
  });
});
