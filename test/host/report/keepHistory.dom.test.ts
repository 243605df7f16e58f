import { readHistory, readKeptScores } from "../../../src/engine";
import { readRuleTables } from "../../../src/host";
import { keepHistory } from "../../../src/host/report/keepHistory";
import type { SheetContent } from "../../../src/workbench/book/content";
import { bootOffice } from "../../support/bootOffice";
import { settledMonth } from "../../support/settledMonth";

const office = bootOffice({ language: "zh-CN" });
const march = settledMonth(new Map());
const february = settledMonth(new Map(), "2025-02");

const keep = (month: typeof march) => keepHistory(month.report, { ...month, language: "zh-CN" });

async function open(...sheets: SheetContent[]) {
  const { book, host } = await office;
  host.faults.clear();
  await book.load({ sheets: [{ name: "工单", rows: [["客服"], ["A"]] }, ...sheets] });
  return { book, host };
}

async function kept() {
  const read = await readRuleTables((name) => name.startsWith("KPI_"));
  if (!read.ok) throw new Error(read.problem.code);
  const cellsOf = (table: string) => read.value.find(({ name }) => name === table)!.cells;
  const history = readHistory(cellsOf("KPI_History"));
  const scores = readKeptScores(cellsOf("KPI_Scores"));
  expect([...history.findings, ...scores.findings]).toEqual([]);
  return { history: history.rules, scores: scores.rules };
}

const labels = (rules: readonly { readonly period: { readonly label: string } }[]) => [
  ...new Set(rules.map(({ period }) => period.label)),
];

describe("a settled month among those kept", () => {
  it("[HO12] stands in both tables, whether a rule looks back or not", async () => {
    await open();
    expect(await keep(march)).toEqual({ kind: "kept", tables: ["KPI_Scores", "KPI_History"] });
    const { history, scores } = await kept();
    expect(history).toHaveLength(march.settlement!.people.length);
    expect(labels(scores)).toEqual(["2025-03"]);
  });

  it("[HO12] comes beside other months, and in place of itself", async () => {
    const { book } = await open();
    await keep(february);
    await keep(march);
    const once = book.content();
    await keep(february);
    await keep(march);
    expect(book.content()).toEqual(once);
    const { history, scores } = await kept();
    expect([labels(history), labels(scores)]).toEqual([
      ["2025-02", "2025-03"],
      ["2025-02", "2025-03"],
    ]);
  });

  it("[STK9] goes on in the language of the table it comes into, whoever scores", async () => {
    const { book } = await open();
    await keep(february);
    await keep(march);
    const chinese = book.content();
    await keepHistory(march.report, { ...march, language: "en" });
    expect(book.content()).toEqual(chinese);
  });

  it("is not kept when it is not settled", async () => {
    const { book } = await open();
    expect(await keep({ ...march, settlement: null })).toEqual({ kind: "notNeeded" });
    expect(book.tables()).toEqual([]);
  });

  it("[HO20] leaves the cells of another month as they are, formulas of people's own too", async () => {
    const { book } = await open({
      name: "绩效历史",
      rows: [
        ["考核期", "客服", "综合得分", "离满分"],
        ["2024-12", "客服01", 81, "=100-[@综合得分]"],
      ],
      tables: [{ name: "KPI_History", area: "A1:D2" }],
    });
    await keep(march);
    const area = { row: 1, column: 0, rows: 1, columns: 4 };
    expect(book.sheet("绩效历史")!.formulas(area)).toEqual([
      ["2024-12", "客服01", 81, "=100-[@综合得分]"],
    ]);
  });
});

describe("a pane that dies while a month is kept", () => {
  it("[HO12] leaves the month in both tables or in none, whichever call is its last", async () => {
    const { host } = await open();
    await keep(february);
    host.faults.clear();
    await keep(march);
    const calls = host.faults.seen;
    for (let last = 0; last < calls; last++) {
      await open();
      await keep(february);
      host.faults.clear();
      host.faults.next("InvalidOrTimedOutSession", { after: last, times: 10_000 });
      expect(await keep(march)).toMatchObject({ kind: "failed" });
      host.faults.clear();
      const { history, scores } = await kept();
      expect(labels(history)).toEqual(labels(scores));
    }
  });

  it("[HO12] leaves nothing of the first month ever kept but tables without rows", async () => {
    const { host } = await open();
    await keep(march);
    const calls = host.faults.seen;
    for (let last = 0; last < calls; last++) {
      await open();
      host.faults.next("InvalidOrTimedOutSession", { after: last, times: 10_000 });
      expect(await keep(march)).toMatchObject({ kind: "failed" });
      host.faults.clear();
      const read = await readRuleTables((name) => name.startsWith("KPI_"));
      const cells = read.ok ? read.value.map((table) => table.cells) : [];
      const filled = cells.filter((rows) =>
        rows
          .slice(1)
          .flat()
          .some((cell) => cell !== ""),
      );
      expect([0, 2]).toContain(filled.length);
    }
  });
});

describe("tables that cannot be written in one batch", () => {
  it("[HO12] are written one after another where Excel finds both too large", async () => {
    const { host } = await open();
    await keep(february);
    host.faults.clear();
    await keep(march);
    const batches = host.faults.seen;
    await open();
    await keep(february);
    host.faults.clear();
    host.faults.next("RequestPayloadSizeLimitExceeded", { after: batches - 1 });
    expect(await keep(march)).toMatchObject({ kind: "kept" });
    const { history, scores } = await kept();
    expect([labels(history), labels(scores)]).toEqual([
      ["2025-02", "2025-03"],
      ["2025-02", "2025-03"],
    ]);
  });

  it("[HO10] leave each other whole where people put them on one sheet", async () => {
    const room = Array.from({ length: 17 }, () => "");
    const { book } = await open({
      name: "绩效历史",
      rows: [
        ["考核期", "客服", "综合得分", ...room, "考核期", "客服", "指标", "数值", "n", "得分"],
        ["2024-12", "客服01", 81, ...room, "2024-12", "客服01", "FCR", 0.8, 50, 100],
      ],
      tables: [
        { name: "KPI_History", area: "A1:C2" },
        { name: "KPI_Scores", area: "U1:Z2" },
      ],
    });
    expect(await keep(march)).toMatchObject({ kind: "kept" });
    const { history, scores } = await kept();
    expect(labels(history)).toEqual(["2024-12", "2025-03"]);
    expect(labels(scores)).toEqual(["2024-12", "2025-03"]);
    expect(history).toHaveLength(1 + march.settlement!.people.length);
    expect(book.tables()).toHaveLength(2);
  });
});

describe("a month that cannot be kept", () => {
  /** Refusals from the first batch that writes to the last. */
  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])(
    "[HO12] leaves both tables as they were: refused after %d batches",
    async (after) => {
      const { book, host } = await open();
      await keep(february);
      const before = book.content().sheets;
      host.faults.clear();
      host.faults.next("AccessDenied", { after });
      const outcome = await keep(march);
      if (outcome.kind === "kept") expect(host.faults.seen).toBeLessThanOrEqual(after);
      else {
        expect(outcome).toMatchObject({ problem: { code: "sheetProtected" } });
        expect(book.content().sheets).toEqual(before);
      }
    },
  );

  it.each([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])(
    "[HO12] leaves both tables as they were: answer %d lost",
    async (after) => {
      const { book, host } = await open();
      await keep(february);
      const before = book.content().sheets;
      host.faults.clear();
      host.faults.lost("ActivityLimitReached", { after });
      if ((await keep(march)).kind === "failed") expect(book.content().sheets).toEqual(before);
    },
  );

  it.each([1, 3, 5, 7, 9])(
    "[HO12] leaves no table where there was none: batch %d",
    async (after) => {
      const { book, host } = await open();
      host.faults.next("AccessDenied", { after });
      if ((await keep(march)).kind === "kept") return;
      expect(book.sheets().map(({ name }) => name)).toEqual(["工单"]);
    },
  );
});
