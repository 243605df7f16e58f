import { writeReport, type WriteOptions } from "../../../../src/host";
import { explain } from "../../../../src/host/report/explain";
import { linesNeeded } from "../../../../src/host/report/linesNeeded";
import { scorecardsSheet } from "../../../../src/host/report/scorecards/scorecardsSheet";
import type { BookContent } from "../../../../src/workbench/book/content";
import { excelInNode, sheet1 } from "../../../support/excelInNode";
import { atEveryBatch, mishaps } from "../../../support/faults";
import { settledMonth } from "../../../support/settledMonth";

const office = excelInNode();
const march = settledMonth();
const { report, ...grounds } = march;
const name = "个人绩效表 2025-03";

const writePack = (options: Partial<WriteOptions> = {}) =>
  writeReport(report, {
    ...grounds,
    language: "zh-CN",
    sourceName: "工单",
    parts: ["ranking", "scorecards"],
    ...options,
  });

async function open() {
  const { book, host } = await office;
  host.faults.clear();
  await book.load({ ...sheet1([["客服"], ["A"]]), settings: {} });
  return { book, host };
}

/** What a user could see changed. */
const looks = (content: BookContent): unknown =>
  JSON.parse(
    JSON.stringify({ ...content, active: 0 }, (key, value: unknown) =>
      key === "id" ? undefined : key === "KPI.results" ? timeless(String(value)) : value,
    ),
  );

const timeless = (ledger: string): string => ledger.replace(/scoredAt\\*":[\d.]+/, "scoredAt");

async function packOf(language: "en" | "zh-CN") {
  const explained = await explain(march, undefined);
  if (explained === "cancelled") throw new Error("nobody cancelled");
  return scorecardsSheet(report, explained, language);
}

describe("the look of the scorecards", () => {
  it("[HO13] comes some pages at a time, so that a large team's can be cancelled", async () => {
    const twelve = (await packOf("zh-CN")).dressing.length;
    const people = Array.from({ length: 10 }, (_, copy) =>
      report.agents.map((agent) => ({ ...agent, agent: `${agent.agent}-${copy}` })),
    ).flat();
    const many = scorecardsSheet({ ...report, agents: people }, {}, "zh-CN");
    expect(many.dressing.length).toBeGreaterThan(twelve);
    expect(many.cells.length / many.dressing.length).toBeLessThan(500);
  });

  it("[HO13] reaches every card, whichever pages it comes with", async () => {
    const { book } = await open();
    await writePack();
    const sheet = book.sheet(name)!;
    const { cells, dressing } = await packOf("zh-CN");
    expect(dressing.length).toBeGreaterThan(2);
    const starts = report.agents.map((_, index) => Number(cells[4 + index]![6]) - 1);
    expect(sheet.print.pagesFrom).toEqual(starts);
    for (const start of starts) {
      expect(sheet.style(start, 0)).toMatchObject({ bold: true, fontSize: 16 });
      expect(sheet.style(start + 3, 4)).toMatchObject({ bold: true, wrap: true });
      expect(sheet.rowHeight(start + 3)).toBe(40);
    }
  });

  it("[HO13] makes room for sentences of several lines, and merges no others", async () => {
    const { book } = await open();
    await writePack({ language: "en" });
    const { cells } = await packOf("en");
    const content = book
      .content()
      .sheets.find(({ tables }) => tables?.some((table) => table.name.endsWith("scorecards")))!;
    const merged = new Set(content.merges?.map((area) => Number(/\d+/.exec(area)![0]) - 1));
    expect(merged.size).toBeGreaterThan(0);
    const sheet = book.sheet(content.name)!;
    const width = cells[0]!.reduce<number>((sum, _, at) => sum + sheet.columnWidth(at) * 0.75, 0);
    const first = 4 + report.agents.length;
    for (let row = first; row < cells.length; row++) {
      const [text, ...others] = cells[row]!;
      if (others.some((cell) => cell !== "")) continue;
      const lines = linesNeeded(String(text), width);
      if (merged.has(row)) expect(sheet.rowHeight(row)).toBeGreaterThan(lines * 20);
      else expect(lines).toBe(1);
    }
  });
});

describe("a pack that is not finished", () => {
  it.each([mishaps[0]!, mishaps.at(-1)!])(
    "[HO7] leaves the workbook as it was, or finished, at every batch: $name",
    async (mishap) => {
      const { book, host } = await open();
      let before: unknown;
      let after: unknown;
      await atEveryBatch(host, mishap, {
        async prepare() {
          await open();
          before = looks(book.content());
        },
        async work() {
          // A month that is not settled goes into no history: the pack alone is looked at here.
          const written = await writePack({ settlement: null });
          after ??= looks(book.content());
          return written;
        },
        look({ outcome }) {
          expect(looks(book.content())).toEqual(outcome.ok ? after : before);
        },
      });
    },
  );

  it("[HO7] leaves the workbook as it was when cancelled after any of its pages", async () => {
    const { book } = await open();
    const before = looks(book.content());
    let steps = Infinity;
    for (let at = 1; at < steps - 2; at++) {
      const control = new AbortController();
      const written = await writePack({
        signal: control.signal,
        onProgress({ done, total }) {
          steps = total;
          if (done === at) control.abort();
        },
      });
      expect(written).toMatchObject({ ok: false, problem: { code: "cancelled" } });
      expect(looks(book.content())).toEqual(before);
    }
  });
});
