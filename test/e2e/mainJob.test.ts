import golden from "../golden/sample-2025-03-regular.json";
import type { OpenWorkbench } from "./support/workbench";
import { workbenchBrowser } from "./support/workbench";

const open = workbenchBrowser();

describe("scoring a month of the sample by hand", () => {
  let bench: OpenWorkbench;
  beforeAll(async () => {
    bench = await open();
  });

  it("recognises the ticket sheet when the pane opens", async () => {
    const { pane } = bench;
    await pane.getByRole("button", { name: "计算2025年3月得分" }).waitFor();
    expect(await pane.getByLabel("工作表或表格").inputValue()).toMatch(/^table /);
    expect(await pane.locator("strong").first().innerText()).toBe(
      `${golden.tickets.toLocaleString("zh-CN")} 张工单`,
    );
  });

  it("moves its progress bar and ends at the result", async () => {
    const { page, pane } = bench;
    const frame = page.frames().find((one) => one.url().endsWith("workbench-pane.html"))!;
    await frame.evaluate(() => {
      const seen = ((window as unknown as { seen: number[] }).seen = []);
      const look = () => {
        const bar = document.querySelector("[role=progressbar]");
        if (bar) (seen as number[]).push(Number(bar.getAttribute("aria-valuenow")));
      };
      new MutationObserver(look).observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
      });
    });
    await pane.getByRole("button", { name: "计算2025年3月得分" }).click();
    await pane.getByRole("heading", { name: "2025年3月考核结果" }).waitFor();
    const seen = await frame.evaluate(() => (window as unknown as { seen: number[] }).seen);
    const distinct = [...new Set(seen)];
    expect(distinct.length).toBeGreaterThan(5);
    expect(distinct).toEqual(distinct.toSorted((one, other) => one - other));
  });

  it("writes the numbers of the headless command, to the last digit", async () => {
    const rows = await bench.book.rows("绩效 2025-03");
    const head = rows.findIndex((row) => row.includes("综合得分"));
    const headers = rows[head]!;
    const written = golden.agents.map((_, index) => rows[head + 1 + index]!);
    const column = (header: string) => written.map((row) => row[headers.indexOf(header)]);
    expect(column("客服")).toEqual(golden.agents.map(({ agent }) => agent));
    expect(column("综合得分")).toEqual(golden.agents.map(({ composite }) => composite ?? ""));
    expect(column("排名")).toEqual(golden.agents.map(({ rank }) => rank ?? ""));
    expect(column("覆盖率")).toEqual(golden.agents.map(({ coverage }) => coverage));
  });

  it("draws the chart that the add-in made, a bar a person", async () => {
    const charts = bench.page.getByTestId("charts");
    await charts.getByRole("img", { name: "客服综合得分" }).waitFor();
    expect(await charts.locator("rect").count()).toBe(golden.agents.length);
  });
});
