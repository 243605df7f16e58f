import {
  checkMonths,
  freezeMonth,
  readComposites,
  readSetting,
  removeLeftOver,
  removeMade,
  unfreezeMonth,
  writeReport,
  writeSetting,
  type FreezeOptions,
  type WriteOptions,
} from "../../../src/host";
import type { SheetContent } from "../../../src/workbench/book/content";
import { excelInNode } from "../../support/excelInNode";
import { settledMonth } from "../../support/settledMonth";

const office = excelInNode();
const { report, ...grounds } = settledMonth();

const ticketSheet: SheetContent = {
  name: "工单",
  rows: [
    ["客服", "创建时间"],
    ["A", 45717],
  ],
};

async function scored(options: Partial<WriteOptions> = {}) {
  const { book, host } = await office;
  host.faults.clear();
  await book.load({ sheets: [ticketSheet], settings: {} });
  const written = await write(options);
  if (!written.ok) throw new Error(written.problem.detail);
  return { book, host };
}

const write = (options: Partial<WriteOptions> = {}) =>
  writeReport(report, {
    language: "en",
    sourceName: "工单",
    ...grounds,
    parts: ["pay"],
    ...options,
  });

const freeze = (options: Partial<FreezeOptions> = {}) =>
  freezeMonth("2025-03", {
    language: "en",
    confirmedBy: "HR",
    note: "",
    protect: false,
    ...options,
  });

const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
const RANKING = "KPI 2025-03";
const PAY = "KPI pay 2025-03";

describe("the parts of a result", () => {
  it("[PUB9] are written as they were asked for, the ranking always", async () => {
    const { book } = await scored();
    const names = () =>
      book
        .sheets()
        .map(({ name }) => name)
        .filter((name) => name.includes("2025-03"));
    expect(names()).toEqual([RANKING, PAY]);
    await write({ parts: [] });
    expect(names()).toEqual([RANKING]);
  });
});

describe("freezing a month", () => {
  it("[PUB1] stamps its sheets, writes the ledger, and refuses to score it again", async () => {
    const { book } = await scored();
    const frozen = await freeze();
    expect(frozen).toMatchObject({ ok: true, value: { editedSheets: [], unprotected: null } });

    const stamp = book.sheet(PAY)!.values(cell(2, 0))[0]![0];
    expect(stamp).toMatch(/^Frozen .* by HR · engine .* · fingerprint [0-9a-f]{16}$/);
    const ledger = book.table("KPI_Runs")!;
    const [header, row] = ledger.sheet.values(ledger.area);
    expect(row![header!.indexOf("Confirmed by")]).toBe("HR");
    expect(row![header!.indexOf("Agents")]).toBe(report.agents.length);

    const before = book.content();
    expect(await write()).toMatchObject({ ok: false, problem: { code: "monthFrozen" } });
    expect(await freeze()).toMatchObject({ ok: false, problem: { code: "monthFrozen" } });
    expect(book.content()).toEqual(before);
  });

  it("[PUB2] ends with a reason; then the month is scored again in its place", async () => {
    const { book } = await scored();
    await freeze({ protect: true });
    expect(book.sheet(RANKING)!.isProtected).toBe(true);
    expect(await unfreezeMonth("2025-03", { reason: "appeal", language: "en" })).toMatchObject({
      ok: true,
    });
    expect(book.sheet(RANKING)!.isProtected).toBe(false);
    expect(book.sheet(RANKING)!.values(cell(2, 0))).toEqual([[""]]);
    const ledger = book.table("KPI_Runs")!;
    expect(ledger.sheet.values(ledger.area)[1]!.at(-1)).toBe("appeal");
    expect(await write()).toMatchObject({ ok: true });
    expect(await freeze()).toMatchObject({ ok: true });
    expect(book.table("KPI_Runs")!.area.rows).toBe(3);
  });

  it("[PUB1] names the sheets that were edited between scoring and freezing", async () => {
    const { book } = await scored();
    book.sheet(PAY)!.write(cell(5, 4), [[1]], "user");
    expect(await freeze()).toMatchObject({ ok: true, value: { editedSheets: [PAY] } });
    const ledger = book.table("KPI_Runs")!;
    expect(ledger.sheet.values(ledger.area)[1]!.at(-1)).toContain(PAY);
  });

  it("[PUB1] leaves the workbook as it was when it fails at any batch", async () => {
    const { book, host } = await scored();
    const before = book.content();
    let failures = 0;
    for (let after = 0; ; after++) {
      host.faults.clear();
      host.faults.next("ActivityLimitReached", { after });
      const frozen = await freeze();
      host.faults.clear();
      if (frozen.ok) break;
      failures++;
      expect({ ...book.content(), active: 0 }).toEqual({ ...before, active: 0 });
    }
    expect(failures).toBeGreaterThan(5);
  });

  it("has nothing to freeze where nothing was scored", async () => {
    const { book } = await office;
    await book.load({ sheets: [ticketSheet], settings: {} });
    expect(await freeze()).toMatchObject({ ok: false, problem: { code: "monthNotScored" } });
  });
});

describe("a frozen month", () => {
  const since = async () => {
    const checked = await checkMonths();
    return checked.ok ? checked.value.map((month) => [month.since, month.editedSheets]) : [];
  };

  it("[PUB3] is compared with what was confirmed, cells beside it left out", async () => {
    const { book } = await scored();
    expect(await since()).toEqual([["notFrozen", []]]);
    await freeze();
    expect(await since()).toEqual([["same", []]]);
    await book.load(book.content());
    expect(await since()).toEqual([["same", []]]);

    const beside = book.sheet(RANKING)!.usedArea()!.columns;
    book.sheet(RANKING)!.write(cell(4, beside + 1), [["mine"]], "user");
    expect(await since()).toEqual([["same", []]]);
    book.sheet(RANKING)!.write(cell(4, 4), [[99.9]], "user");
    expect(await since()).toEqual([["edited", [RANKING]]]);
  });

  it("[PUB3] is missed where its sheets are gone", async () => {
    const { book } = await scored();
    await freeze();
    book.sheet(PAY)!.remove();
    expect(await since()).toEqual([["edited", []]]);
    book.sheet(RANKING)!.remove();
    expect(await since()).toEqual([["sheetsGone", []]]);
  });

  it("[PUB2] [PUB3] of which somebody deleted the ranking is told, and gives its other sheets free", async () => {
    const { book } = await scored();
    await freeze({ protect: true });
    book.sheet(RANKING)!.remove();
    expect(await since()).toEqual([["edited", []]]);
    expect(book.sheet(PAY)!.isProtected).toBe(true);

    expect((await unfreezeMonth("2025-03", { reason: "again", language: "en" })).ok).toBe(true);
    expect(book.sheet(PAY)!.isProtected).toBe(false);
    expect(await since()).toEqual([]);
    expect(await freeze()).toMatchObject({ problem: { code: "monthNotScored" } });
    const removed = await removeMade(new Set(["results"] as const));
    expect(removed).toMatchObject({ ok: true, value: { kept: [], protectedSheets: [] } });
    expect(book.sheet(PAY)).toBeUndefined();
  });

  it("tells the composites that it shows", async () => {
    await scored({ language: "zh-CN" });
    const shown = await readComposites("2025-03");
    expect(shown.ok && [...shown.value]).toEqual(
      report.agents.map(({ agent, composite }) => [agent, composite]),
    );
  });
});

describe("what a pane that died left over", () => {
  it("[PUB7] goes when it is on record, and not before five minutes have passed", async () => {
    const { book } = await office;
    await book.load({ sheets: [ticketSheet, { name: "KPI 2025-03 (draft)", rows: [["half"]] }] });
    await writeSetting("KPI.drafts", { sheets: ["KPI 2025-03 (draft)"], at: 1_000_000 });
    expect(await removeLeftOver(1_000_000 + 60_000)).toEqual({ ok: true, value: [] });
    expect(book.sheets()).toHaveLength(2);
    expect(await removeLeftOver(1_000_000 + 300_001)).toEqual({
      ok: true,
      value: ["KPI 2025-03 (draft)"],
    });
    expect(book.sheets().map(({ name }) => name)).toEqual(["工单"]);
    expect(await readSetting("KPI.drafts")).toEqual({ ok: true, value: undefined });
  });

  it("[PUB7] goes whoever wrote: of each writing its own record is kept", async () => {
    const { book, host } = await office;
    host.faults.clear();
    await book.load({ sheets: [ticketSheet], settings: {} });
    for (let writer = 1; writer <= 2; writer++) {
      // The page dies after its drafts were added: no call of it reaches Excel any more.
      host.faults.next("InvalidOrTimedOutSession", { after: 5, times: 1_000 });
      expect(await write()).toMatchObject({ ok: false });
      host.faults.clear();
    }
    const drafts = book
      .sheets()
      .map(({ name }) => name)
      .slice(1);
    expect(drafts.filter((name) => name.endsWith("KPI 2025-03"))).toHaveLength(2);
    expect((await write()).ok).toBe(true);
    const left = await removeLeftOver(Date.now() + 300_001);
    expect(left.ok && [...left.value].sort()).toEqual([...drafts].sort());
    expect(await removeLeftOver(Number.MAX_SAFE_INTEGER)).toEqual({ ok: true, value: [] });
    expect([...book.settings.keys()].filter((key) => key.startsWith("KPI.drafts"))).toEqual([]);
    expect(book.sheet("KPI 2025-03")).toBeDefined();
  });

  it("[PUB7] is nothing of a sheet that is on no record, nor after a writing that ended", async () => {
    const { book } = await scored();
    expect([...book.settings.keys()].filter((key) => key.startsWith("KPI.drafts"))).toEqual([]);
    const before = book.content();
    expect(await removeLeftOver(Number.MAX_SAFE_INTEGER)).toEqual({ ok: true, value: [] });
    expect(book.content()).toEqual(before);
  });
});
