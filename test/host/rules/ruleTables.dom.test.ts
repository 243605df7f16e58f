import {
  goToRule,
  readRuleTables,
  removeRuleTable,
  writeRuleTable,
  type RuleTableToWrite,
} from "../../../src/host";
import type { SheetContent } from "../../../src/workbench/book/content";
import { bootOffice } from "../../support/bootOffice";

const office = bootOffice({ language: "zh-CN" });
const isRules = (name: string) => name.startsWith("KPI_");

const tickets: SheetContent = {
  name: "工单",
  rows: [
    ["客服", "评分"],
    ["A", 5],
  ],
  tables: [{ name: "Tickets", area: "A1:B2" }],
};
const holidays: RuleTableToWrite = {
  name: "KPI_Holidays",
  title: "节假日",
  about: "不上班的日子和调休上班的日子。",
  cells: [
    ["日期", "类型", "名称"],
    [45_931, "假日", "国庆节"],
    [45_928, "上班", "=调休"],
  ],
  formats: ["yyyy-mm-dd", null, null],
};

async function workbook(...sheets: SheetContent[]) {
  const { book, host } = await office;
  host.faults.clear();
  await book.load({ sheets });
  return book;
}

async function tablesNow() {
  const read = await readRuleTables(isRules);
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}

describe("tables of rules in the workbook", () => {
  it("[HO10] a new table has a sheet of its own, under a title and what it is for", async () => {
    const book = await workbook(tickets);
    expect(await writeRuleTable(holidays)).toEqual({ ok: true, value: undefined });
    expect(book.sheets().map(({ name }) => name)).toEqual(["工单", "节假日"]);
    expect(book.table("KPI_Holidays")!.area).toEqual({ row: 3, column: 0, rows: 3, columns: 3 });
    expect(await tablesNow()).toEqual([
      { name: "KPI_Holidays", sheetName: "节假日", cells: holidays.cells },
    ]);
  });

  it("[HO5] text that begins like a formula stays text", async () => {
    const book = await workbook(tickets);
    await writeRuleTable(holidays);
    const area = { row: 5, column: 2, rows: 1, columns: 1 };
    expect(book.sheet("节假日")!.values(area)).toEqual([["=调休"]]);
  });

  it("[HO10] dates are shown as dates", async () => {
    const book = await workbook(tickets);
    await writeRuleTable(holidays);
    const area = { row: 4, column: 0, rows: 2, columns: 1 };
    expect(book.sheet("节假日")!.texts(area)).toEqual([["2025-10-01"], ["2025-09-28"]]);
  });

  it("[HO10] an existing one is replaced where it stands, longer or shorter", async () => {
    const book = await workbook(tickets, {
      name: "设置",
      rows: [
        [null, "日期", "类型"],
        [null, 45_000, "假日"],
        [null, null, null],
        [null, "别动我", null],
      ],
      tables: [{ name: "KPI_Holidays", area: "B1:C2" }],
    });
    await writeRuleTable(holidays);
    expect((await tablesNow())[0]!.cells).toEqual(holidays.cells);
    expect(book.table("KPI_Holidays")!.area).toEqual({ row: 0, column: 1, rows: 3, columns: 3 });
    await writeRuleTable({ ...holidays, cells: holidays.cells.slice(0, 2) });
    expect((await tablesNow())[0]!.cells).toEqual(holidays.cells.slice(0, 2));

    const below = book.sheet("设置")!.values({ row: 0, column: 1, rows: 10, columns: 1 }).flat();
    expect(below).toContain("别动我");
  });

  it("[HO10] what stands beside a table is not written over", async () => {
    await workbook({
      name: "设置",
      rows: [
        ["日期", "类型", "我的备注"],
        [45_000, "假日", "重要"],
      ],
      tables: [{ name: "KPI_Holidays", area: "A1:B2" }],
    });
    expect(await writeRuleTable(holidays)).toMatchObject({
      ok: false,
      problem: { code: "tableRefused", subject: "KPI_Holidays" },
    });
  });

  it("[HO10] a table without rules keeps an empty row", async () => {
    await workbook(tickets);
    await writeRuleTable({ ...holidays, cells: holidays.cells.slice(0, 1) });
    expect((await tablesNow())[0]!.cells).toEqual([holidays.cells[0], ["", "", ""]]);
  });

  it("[HO10] taking a table away takes its sheet, unless more stands on it", async () => {
    const book = await workbook(tickets);
    await writeRuleTable(holidays);
    await removeRuleTable("KPI_Holidays");
    expect(book.sheets().map(({ name }) => name)).toEqual(["工单"]);

    await writeRuleTable(holidays);
    book.sheet("节假日")!.write({ row: 0, column: 7, rows: 1, columns: 1 }, [["我的"]]);
    await removeRuleTable("KPI_Holidays");
    expect(book.sheets().map(({ name }) => name)).toEqual(["工单", "节假日"]);
    expect(book.table("KPI_Holidays")).toBeUndefined();
  });

  it("a cell of a rule is shown; a table that is gone is told", async () => {
    await workbook(tickets);
    await writeRuleTable(holidays);
    expect(await goToRule("KPI_Holidays", { row: 2, column: 1 })).toEqual({
      ok: true,
      value: undefined,
    });
    expect(await goToRule("KPI_None", { row: 1, column: null })).toMatchObject({
      ok: false,
      problem: { code: "sourceGone" },
    });
  });

  it("[HO8] a protected sheet is told", async () => {
    const { host } = await office;
    await workbook(tickets);
    await writeRuleTable(holidays);
    host.faults.at("Table.resize", "AccessDenied");
    expect(await writeRuleTable({ ...holidays, cells: holidays.cells.slice(0, 2) })).toMatchObject({
      ok: false,
      problem: { code: "sheetProtected", subject: "KPI_Holidays" },
    });
  });
});
