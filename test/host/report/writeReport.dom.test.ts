import {
  listSources,
  readRuleTables,
  readSetting,
  writeReport,
  type WriteOptions,
} from "../../../src/host";
import { kindOf, type Report } from "../../../src/engine";
import type { BookContent, SheetContent } from "../../../src/workbench/book/content";
import { bootOffice } from "../../support/bootOffice";
import { atEveryBatch, mishaps } from "../../support/faults";
import { agentScore, marchReport } from "../../support/report";
import { settledMonth } from "../../support/settledMonth";

const office = bootOffice();

const ticketSheet: SheetContent = {
  name: "工单",
  rows: [
    ["客服", "创建时间"],
    ["A", 45717],
  ],
};

async function open(...more: SheetContent[]) {
  const { book, host } = await office;
  host.faults.clear();
  await book.load({ sheets: [ticketSheet, ...more], settings: {} });
  return { book, host };
}

const write = (report: Report = marchReport(), options: Partial<WriteOptions> = {}) =>
  writeReport(report, { language: "en", sourceName: "工单", ...options });

/** Everything that a user could see changed; ids are the workbook's own affair. */
const stateOf = (content: BookContent) => ({ ...content, active: undefined });

/** As `stateOf`, of workbooks that were written one after another: charts get new ids each time. */
const looks = (content: BookContent): unknown =>
  JSON.parse(
    JSON.stringify(stateOf(content), (key, value: unknown) => (key === "id" ? undefined : value)),
  );

describe("writing a result", () => {
  it("[HO4] makes a sheet with a real table, a row per agent", async () => {
    const { book } = await open();
    const written = await write();
    expect(written).toMatchObject({
      ok: true,
      value: { sheetName: "KPI 2025-03", tableName: "KPI_2025_03" },
    });

    const sheet = book.sheet("KPI 2025-03")!;
    const table = book.table("KPI_2025_03")!;
    expect(table.sheet.id).toBe(sheet.id);
    expect(table.area).toEqual({ row: 3, column: 0, rows: 4, columns: 15 });
    expect(sheet.values({ row: 3, column: 0, rows: 3, columns: 7 })).toEqual([
      ["Rank", "Agent", "Group", "Tier", "Composite", "Coverage", "Tickets"],
      [1, "王芳", "一组", "Good", 92.04, 0.9, 40],
      [2, "Li Na", "一组", "Good", 84.5, 0.9, 40],
    ]);
    expect(book.activeSheet().id).toBe(sheet.id);
  });

  it("formats it to be read and printed", async () => {
    const { book } = await open();
    await write();
    const sheet = book.sheet("KPI 2025-03")!;
    expect(sheet.texts({ row: 4, column: 4, rows: 1, columns: 2 })).toEqual([["92.0", "90%"]]);
    expect(sheet.freeze).toEqual({ rows: 4, columns: 2 });
    expect(sheet.print).toMatchObject({ orientation: "landscape", pagesWide: 1 });
    expect(sheet.conditionalFormats().map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(["dataBar", "colorScale", "cellValue"]),
    );
    expect(sheet.charts()).toMatchObject([
      {
        type: "BarClustered",
        title: "Composite by agent",
        series: [{ values: "'KPI 2025-03'!E5:E6", categories: "'KPI 2025-03'!B5:B6" }],
      },
    ]);
  });

  it("[HO5] writes names as text, whatever they begin with", async () => {
    const { book } = await open();
    const names = ["=1+1", "+86", "-1", "@x", "007", "3-4", "__proto__"];
    await write(marchReport({ agents: names.map((name) => agentScore(name, 80)) }));
    const area = { row: 4, column: 1, rows: names.length, columns: 1 };
    expect(book.sheet("KPI 2025-03")!.values(area).flat()).toEqual(names);
    expect(book.sheet("KPI 2025-03")!.formulas(area).flat()).toEqual(names);
  });

  it("speaks Chinese", async () => {
    const { book } = await open();
    await write(marchReport(), { language: "zh-CN" });
    expect(book.sheet("绩效 2025-03")!.values({ row: 0, column: 0, rows: 1, columns: 1 })).toEqual([
      ["客服绩效考核 · 2025年3月"],
    ]);
  });

  it("tells its progress to the end", async () => {
    await open();
    const seen: number[] = [];
    await write(marchReport(), { onProgress: ({ done, total }) => seen.push(done / total) });
    expect(seen.at(-1)).toBe(1);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
  });

  it("has nothing to write about nobody", async () => {
    const { book } = await open();
    const before = book.content();
    expect(await write(marchReport({ agents: [] }))).toMatchObject({
      ok: false,
      problem: { code: "noAgents" },
    });
    expect(book.content()).toEqual(before);
  });
});

describe("scoring a month again", () => {
  it("[HO6] replaces its own sheet, at its place, and no other", async () => {
    const { book } = await open();
    await write();
    await write(marchReport({ period: { label: "2025-04", from: 45748, to: 45778 } }));
    await write(marchReport({ agents: [agentScore("新人", 71)] }));
    expect(book.sheets().map(({ name }) => name)).toEqual(["工单", "KPI 2025-03", "KPI 2025-04"]);
    expect(
      book
        .tables()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(["KPI_2025_03", "KPI_2025_04"]);
    expect(book.table("KPI_2025_03")!.area.rows).toBe(2);
  });

  it("[HO6] finds the earlier result under another name and in another language", async () => {
    const { book } = await open();
    await write();
    book.sheet("KPI 2025-03")!.name = "三月终稿";
    await write(marchReport(), { language: "zh-CN" });
    expect(book.sheets().map(({ name }) => name)).toEqual(["工单", "绩效 2025-03"]);
  });

  it("finds the earlier result in a file that was saved and opened", async () => {
    const { book } = await open();
    await write();
    await book.load(book.content());
    await write();
    expect(book.sheets().map(({ name }) => name)).toEqual(["工单", "KPI 2025-03"]);
  });

  it("[HO6] leaves a sheet of the user's own alone", async () => {
    const mine: SheetContent = { name: "kpi 2025-03", rows: [["mine"]] };
    const { book } = await open(mine);
    expect(await write()).toMatchObject({ value: { sheetName: "KPI 2025-03 (2)" } });
    expect(book.sheet("kpi 2025-03")!.values({ row: 0, column: 0, rows: 1, columns: 1 })).toEqual([
      ["mine"],
    ]);
  });

  it("leaves a table of ours that was moved under another title alone", async () => {
    const { book } = await open();
    await write();
    book
      .sheet("KPI 2025-03")!
      .write({ row: 0, column: 0, rows: 1, columns: 1 }, [["my archive"]], "user");
    await write();
    expect(book.sheets().map(({ name }) => name)).toEqual([
      "工单",
      "KPI 2025-03",
      "KPI 2025-03 (2)",
    ]);
  });
});

describe("a settled month", () => {
  const month = settledMonth();
  const { report, ...grounds } = month;
  const writeAll = (options: Partial<WriteOptions> = {}) =>
    write(report, { ...grounds, language: "zh-CN", ...options });
  const resultSheets = [
    "绩效 2025-03",
    "绩效看板 2025-03",
    "绩效明细 2025-03",
    "个人绩效表 2025-03",
    "绩效结果应用 2025-03",
    "绩效工资 2025-03",
  ];

  const keptSheets = ["指标得分历史", "绩效历史"];

  it("[HO11] stands on sheets of its own, and in the history", async () => {
    const { book } = await open();
    expect(await writeAll()).toMatchObject({
      value: {
        sheetNames: resultSheets,
        history: { kind: "kept", tables: ["KPI_Scores", "KPI_History"] },
      },
    });
    expect(book.sheets().map(({ name }) => name)).toEqual(["工单", ...resultSheets, ...keptSheets]);
    expect(book.activeSheet().name).toBe("绩效 2025-03");
    const rules = await readRuleTables((name, header) => kindOf(name, [header]) !== null);
    expect(rules.ok && rules.value.map(({ name }) => name)).toEqual(["KPI_Scores", "KPI_History"]);
    const sources = await listSources();
    expect(sources.ok && sources.value.map(({ sheetName }) => sheetName)).not.toContain(
      "绩效明细 2025-03",
    );
  });

  it("[HO6] replaces all of its sheets at their places, and takes away those it lacks now", async () => {
    const { book } = await open();
    await writeAll();
    await write(marchReport({ period: { label: "2025-04", from: 45748, to: 45778 } }));
    const before = book.sheets().map(({ name }) => name);
    await writeAll();
    expect(book.sheets().map(({ name }) => name)).toEqual(before);

    await writeAll({ settlement: null });
    expect(book.sheets().map(({ name }) => name)).toEqual(
      before.filter((name) => !name.startsWith("绩效结果应用") && !name.startsWith("绩效工资")),
    );
  });

  it("[HO14] draws native charts beside their tables, and prints one page", async () => {
    const { book } = await open();
    await writeAll();
    const sheet = book.sheet("绩效看板 2025-03")!;
    expect(sheet.charts().map(({ name, type }) => [name, type])).toEqual([
      ["Ranking", "BarClustered"],
      ["Tiers", "ColumnClustered"],
      ["FirstResponses", "ColumnClustered"],
    ]);
    for (const { series, title } of sheet.charts()) {
      expect(title).not.toBe("");
      for (const { dataLabels, categories = "" } of series)
        expect([dataLabels, categories.startsWith("'绩效看板 2025-03'!A")]).toEqual([true, true]);
    }
    expect(sheet.conditionalFormats()).toMatchObject([{ kind: "colorScale" }]);
    expect(sheet.print).toMatchObject({ orientation: "landscape", pagesWide: 1, pagesTall: 1 });
    expect(sheet.showGridlines).toBe(false);
    expect(sheet.freeze).toEqual({ rows: 2, columns: 0 });
    expect(book.table("KPI_2025_03_dashboard")!.area).toMatchObject({
      row: 3,
      column: 0,
      rows: 13,
    });
  });

  it("[HO13] prints scorecards upright, a page for each person", async () => {
    const { book } = await open();
    await writeAll();
    const sheet = book.sheet("个人绩效表 2025-03")!;
    const { rows } = book.table("KPI_2025_03_scorecards")!.area;
    const starts = sheet.values({ row: 4, column: 6, rows: rows - 1, columns: 1 }).flat();
    expect(sheet.print).toMatchObject({
      orientation: "portrait",
      pagesWide: 1,
      pagesFrom: starts.map((start) => Number(start) - 1),
    });
  });

  it("[HO7] leaves the workbook as it was when a deletion of several breaks off before the first", async () => {
    const { book, host } = await open();
    await writeAll();
    const before = stateOf(book.content());
    host.faults.at("Worksheet.delete", "GeneralException");
    expect(await writeAll()).toMatchObject({ ok: false });
    expect(stateOf(book.content())).toEqual(before);
  });

  it("[HO7] stays with the new result once a sheet of the earlier one is gone", async () => {
    const { book, host } = await open();
    await writeAll();
    host.faults.at("Worksheet.delete", "GeneralException", { after: 1 });
    expect(await writeAll()).toMatchObject({ ok: true });
    expect(book.sheets().map(({ name }) => name)).toEqual(["工单", ...resultSheets, ...keptSheets]);
  });
});

describe("a failure in the middle", () => {
  const again = marchReport({ agents: [agentScore("新人", 71)] });

  it.each(mishaps)(
    "[HO7] leaves the workbook as it was, or finished, at every step: $name",
    async (mishap) => {
      const { book, host } = await open();
      let before: unknown;
      let after: unknown;
      const batches = await atEveryBatch(host, mishap, {
        async prepare() {
          await book.load({ sheets: [ticketSheet], settings: {} });
          await write();
          before = looks(book.content());
        },
        async work() {
          const written = await write(again);
          after ??= looks(book.content());
          return written;
        },
        look({ outcome }) {
          if (!outcome.ok) expect(outcome.problem.code).not.toBe("leftOver");
          expect(looks(book.content())).toEqual(outcome.ok ? after : before);
        },
      });
      expect(batches).toBeGreaterThan(8);
    },
  );

  it.each([
    "TableCollection.add",
    "ChartCollection.add",
    "PageLayout.orientation",
    "Table.name",
    "Worksheet.name",
    "Worksheet.position",
    "SettingCollection.add",
    "Worksheet.delete",
  ])("[HO7] leaves the workbook as it was when a batch breaks off at %s", async (member) => {
    const { book, host } = await open();
    await write();
    const before = stateOf(book.content());

    let failures = 0;
    for (let after = 0; ; after++) {
      host.faults.clear();
      host.faults.at(new RegExp(`^${member}$`, "i"), "GeneralException", { after });
      const written = await write(marchReport({ agents: [agentScore("新人", 71)] }));
      if (written.ok) break;
      failures += 1;
      expect(written.problem.code).toBe("unexpected");
      expect(stateOf(book.content())).toEqual(before);
    }
    expect(failures).toBeGreaterThan(0);
  });

  it("[HO7] leaves the workbook as it was when cancelled at any step", async () => {
    const { book } = await open();
    await write();
    const before = stateOf(book.content());

    for (let at = 1; at < 4; at++) {
      const control = new AbortController();
      const written = await write(marchReport({ agents: [agentScore("新人", 71)] }), {
        signal: control.signal,
        onProgress: ({ done }) => {
          if (done === at) control.abort();
        },
      });
      expect(written).toMatchObject({ ok: false, problem: { code: "cancelled" } });
      expect(stateOf(book.content())).toEqual(before);
    }
  });

  it("says that the workbook is protected when sheets may not be added", async () => {
    const { host } = await open();
    host.faults.at("WorksheetCollection.add", "AccessDenied");
    expect(await write()).toMatchObject({ ok: false, problem: { code: "workbookProtected" } });
  });

  it("names the sheet left over when even taking back fails", async () => {
    const { host } = await open();
    host.faults.next("InvalidOrTimedOutSession", { after: 3, times: 99 });
    expect(await write()).toMatchObject({
      ok: false,
      problem: {
        code: "leftOver",
        subject: expect.stringMatching(/^Draft [0-9a-z]{3} KPI 2025-03$/) as string,
      },
    });
  });
});

it("[HO9] keeps no name and no score in the workbook's settings", async () => {
  await open();
  await write();
  const stored = await readSetting("KPI.results");
  expect(stored).toEqual({
    ok: true,
    value: expect.stringMatching(
      /^\[\["2025-03",\{"table":"KPI_2025_03","title":"Service KPI · March 2025","written":\{"rows":43,"columns":15,"print":"[0-9a-f]{16}"\}\}\]\]$/,
    ) as unknown,
  });
  expect((await listSources()).ok).toBe(true);
});
