import type { UniverBook } from "../../../../src/workbench/book/UniverBook";
import { excelInNode, refused, sheet1 } from "../../../support/excelInNode";

let book: UniverBook;
beforeAll(async () => ({ book } = await excelInNode()));
afterAll(() => book.dispose());
beforeEach(() =>
  book.load({
    sheets: [
      { name: "Sheet1", rows: [["a"]] },
      { name: "工单", rows: [] },
    ],
  }),
);

const names = () => book.sheets().map(({ name }) => name);

describe("sheets", () => {
  it("are added at the end and stay in the background", async () => {
    const seen = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("KPI 2025-03").load("name,position,visibility");
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      return { ...sheet.toJSON(), active: active.name };
    });
    expect(seen).toMatchObject({
      name: "KPI 2025-03",
      position: 2,
      visibility: "Visible",
      active: "Sheet1",
    });
  });

  it.each([
    ["a name that is taken", "SHEET1", "ItemAlreadyExists"],
    ["32 characters", "x".repeat(32), "InvalidArgument"],
    ["a slash", "2025/03", "InvalidArgument"],
    ["an apostrophe at the end", "team's'", "InvalidArgument"],
    ["the word History", "history", "InvalidArgument"],
    ["an empty name", "", "InvalidArgument"],
  ])("are refused with %s", async (_, name, code) => {
    const error = await refused(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    expect(error).toMatchObject({ code, location: "WorksheetCollection.add" });
    expect(names()).toEqual(["Sheet1", "工单"]);
  });

  it("are found by name in any casing, and by id after a sync even when renamed", async () => {
    const seen = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("SHEET1").load("name");
      await context.sync();
      sheet.name = "March";
      sheet.load("name");
      await context.sync();
      return sheet.name;
    });
    expect(seen).toBe("March");
    expect(names()).toEqual(["March", "工单"]);
  });

  it("may be deleted and hidden, but never the last one in sight", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").visibility = "Hidden";
      await context.sync();
    });
    const error = await refused(async (context) => {
      context.workbook.worksheets.getItem("工单").delete();
      await context.sync();
    });
    expect(error).toMatchObject({ code: "InvalidOperation", location: "Worksheet.delete" });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").delete();
      await context.sync();
    });
    expect(names()).toEqual(["工单"]);
  });

  it("are listed with what is asked of each", async () => {
    const listed = await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name,items/position");
      await context.sync();
      return sheets.items.map(({ name, position }) => [name, position]);
    });
    expect(listed).toEqual([
      ["Sheet1", 0],
      ["工单", 1],
    ]);
  });

  it("come to the front when activated", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("工单").activate();
      await context.sync();
    });
    expect(book.activeSheet().name).toBe("工单");
  });

  it("keep their look: tab colour, gridlines, frozen header, paper", async () => {
    const print = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.tabColor = "#0F6CBD";
      sheet.showGridlines = false;
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      sheet.pageLayout.setPrintArea("A1:C9");
      sheet.pageLayout.setPrintTitleRows("$3:$3");
      sheet.pageLayout.setPrintTitleColumns("$A:$B");
      sheet.load("tabColor,showGridlines");
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      return { color: sheet.tabColor, grid: sheet.showGridlines, frozen: frozen.address };
    });
    expect(print).toEqual({ color: "#0F6CBD", grid: false, frozen: "Sheet1!A1:B3" });
    expect(book.sheet("Sheet1")?.print).toEqual({
      orientation: "landscape",
      pagesWide: 1,
      pagesTall: 0,
      area: "A1:C9",
      titleRows: "3:3",
      titleColumns: "A:B",
    });
  });
});

describe("a protected sheet", () => {
  beforeEach(() => book.load(sheet1([["a", 1]], { isProtected: true })));

  it.each<[string, (range: Excel.Range) => void]>([
    ["Range.values", (range) => (range.values = [[1]])],
    ["Range.clear", (range) => range.clear()],
    ["Range.insert", (range) => void range.insert("Down")],
    ["RangeFill.color", (range) => (range.format.fill.color = "#FF0000")],
    ["TableCollection.add", (range) => void range.worksheet.tables.add("A1:B1", true)],
  ])("denies %s and changes nothing", async (location, change) => {
    const error = await refused(async (context) => {
      change(context.workbook.worksheets.getItem("Sheet1").getRange("A1"));
      await context.sync();
    });
    expect(error).toMatchObject({ code: "AccessDenied", location });
    expect(book.sheet("Sheet1")?.values({ row: 0, column: 0, rows: 1, columns: 2 })).toEqual([
      ["a", 1],
    ]);
  });

  it("takes changes again once unprotected", async () => {
    const values = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.protection.unprotect();
      sheet.getRange("A1").values = [["b"]];
      const range = sheet.getRange("A1").load("values");
      const protection = sheet.protection.load("protected");
      await context.sync();
      return [range.values[0]?.[0], protection.protected] as unknown[];
    });
    expect(values).toEqual(["b", false]);
  });
});

describe("names and settings", () => {
  it("keeps names of ranges and finds them again", async () => {
    const seen = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      context.workbook.names.add("KPI_Area", sheet.getRange("A1:B2"));
      const item = context.workbook.names.getItem("kpi_area").load("name,formula,type");
      const range = item.getRange().load("address");
      await context.sync();
      return { ...item.toJSON(), address: range.address };
    });
    expect(seen).toMatchObject({
      name: "KPI_Area",
      formula: "=Sheet1!$A$1:$B$2",
      type: "Range",
      address: "Sheet1!A1:B2",
    });
  });

  it("keeps settings with their type, dates included", async () => {
    const when = new Date(Date.UTC(2025, 2, 31));
    const seen = await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("profile", { id: "regular", weights: [40, 25] });
      settings.add("when", when);
      const profile = settings.getItem("profile").load("value");
      const date = settings.getItem("when").load("value");
      const none = settings.getItemOrNullObject("none").load("value");
      await context.sync();
      return [profile.value, date.value, none.isNullObject] as unknown[];
    });
    expect(seen).toEqual([{ id: "regular", weights: [40, 25] }, when, true]);
    expect(book.settings.get("profile")).toBe('{"id":"regular","weights":[40,25]}');
  });
});
