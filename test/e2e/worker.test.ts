import type { Worker } from "playwright-core";
import golden from "../golden/sample-2025-03-regular.json";
import { scoreMonth, workbenchBrowser, type OpenWorkbench } from "./support/workbench";

const open = workbenchBrowser();
const month = "2025年3月";

const composites = async ({ book }: OpenWorkbench) => {
  const rows = await book.rows("绩效 2025-03");
  const head = rows.findIndex((row) => row.includes("综合得分"));
  const at = rows[head]!.indexOf("综合得分");
  return golden.agents.map((_, index) => rows[head + 1 + index]![at]);
};
const expected = golden.agents.map(({ composite }) => composite ?? "");

describe("the worker that reads and measures", () => {
  let bench: OpenWorkbench;
  const seen: Worker[] = [];
  const ended: Worker[] = [];
  beforeAll(async () => {
    bench = await open();
    bench.page.on("worker", (worker) => {
      if (!/worker\.js$/.test(worker.url())) return;
      seen.push(worker);
      worker.on("close", () => ended.push(worker));
    });
    await bench.pane.getByRole("button", { name: `计算${month}得分` }).waitFor();
  });

  it("[PANE21] gives the numbers of the headless command, and stays for looks at the tickets", async () => {
    await scoreMonth(bench, month);
    expect(await composites(bench)).toEqual(expected);
    expect(seen).not.toEqual([]);
    await expectSoon(() => ended.length === seen.length - 1);
  });

  it("[PANE21] ends when the work is cancelled", async () => {
    const { page, pane, paneWords } = bench;
    await page.evaluate(() => window.kpiHost!.host.faults.delay(400, { times: 1000 }));
    await pane.getByRole("tab", { name: paneWords.path.score }).click();
    await pane.getByRole("button", { name: `计算${month}得分` }).click();
    await pane.getByRole("button", { name: "取消" }).click();
    await pane.getByText(paneWords.score.cancelled).first().waitFor();
    await page.evaluate(() => window.kpiHost!.host.faults.clear());
    await expectSoon(() => ended.length === seen.length);
  });
});

describe("where no worker comes up", () => {
  it("[PANE21] the page gives the same numbers", async () => {
    const bench = await open();
    await bench.pane.locator("body").evaluate((body) => {
      const view = body.ownerDocument.defaultView as unknown as { Worker: unknown };
      view.Worker = class {
        constructor() {
          throw new Error("no workers here");
        }
      };
    });
    await scoreMonth(bench, month);
    expect(await composites(bench)).toEqual(expected);
  });
});

async function expectSoon(is: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100 && !is(); tries++)
    await new Promise((resume) => setTimeout(resume, 100));
  expect(is()).toBe(true);
}
