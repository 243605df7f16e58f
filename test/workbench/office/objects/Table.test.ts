import type { UniverBook } from "../../../../src/workbench/book/UniverBook";
import { excelInNode, refused, sheet1 } from "../../../support/excelInNode";

let book: UniverBook;
beforeAll(async () => ({ book } = await excelInNode()));
afterAll(() => book.dispose());
beforeEach(() =>
  book.load(
    sheet1([
      ["客服", "CSAT"],
      ["A", 0.9],
      ["B", 0.8],
    ]),
  ),
);

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

async function addTable(): Promise<void> {
  await Excel.run(async (context) => {
    sheetOf(context).tables.add("A1:B3", true).name = "Tickets";
    await context.sync();
  });
}

describe("tables", () => {
  it("are made of a range, named, and found by name and by sheet", async () => {
    await addTable();
    const seen = await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("tickets").load("name,id,showHeaders,style");
      const range = table.getRange().load("address");
      const body = table.getDataBodyRange().load("values");
      const header = table.getHeaderRowRange().load("values");
      const columns = table.columns.load("items/name,count");
      const onSheet = sheetOf(context).tables.load("items/name");
      table.worksheet.load("name");
      await context.sync();
      return {
        name: table.name,
        address: range.address,
        body: body.values as unknown,
        header: header.values as unknown,
        columns: columns.items.map(({ name }) => name),
        count: columns.count,
        onSheet: onSheet.items.map(({ name }) => name),
        sheet: table.worksheet.name,
      };
    });
    expect(seen).toEqual({
      name: "Tickets",
      address: "Sheet1!A1:B3",
      body: [
        ["A", 0.9],
        ["B", 0.8],
      ],
      header: [["客服", "CSAT"]],
      columns: ["客服", "CSAT"],
      count: 2,
      onSheet: ["Tickets"],
      sheet: "Sheet1",
    });
  });

  it("survive a sync by their id, also when renamed in between", async () => {
    await addTable();
    const seen = await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Tickets").load("name");
      await context.sync();
      book.table("Tickets")!.name = "March";
      table.load("name");
      await context.sync();
      return table.name;
    });
    expect(seen).toBe("March");
  });

  it("grow by rows at the end and in between, and shrink again", async () => {
    await addTable();
    const seen = await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Tickets");
      table.rows.add(undefined, [["C", 0.7]]);
      table.rows.add(0, [["Z", 1]]);
      const grown = table.getRange().load("values");
      await context.sync();
      const before = grown.values as unknown;
      table.rows.getItemAt(1).delete();
      const shrunk = table.getRange().load("values,address");
      await context.sync();
      return [before, shrunk.values as unknown, shrunk.address];
    });
    expect(seen).toEqual([
      [
        ["客服", "CSAT"],
        ["Z", 1],
        ["A", 0.9],
        ["B", 0.8],
        ["C", 0.7],
      ],
      [
        ["客服", "CSAT"],
        ["Z", 1],
        ["B", 0.8],
        ["C", 0.7],
      ],
      "Sheet1!A1:B4",
    ]);
  });

  it("take another column at the right", async () => {
    await addTable();
    const seen = await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Tickets");
      table.columns.add(undefined, [["FCR"], [0.5], [0.6]]);
      const range = table.getRange().load("address,values");
      const column = table.columns.getItem("FCR").getDataBodyRange().load("values");
      await context.sync();
      return [range.address, column.values as unknown];
    });
    expect(seen).toEqual(["Sheet1!A1:C3", [[0.5], [0.6]]]);
  });

  it("are resized, and turned back into cells", async () => {
    await addTable();
    const seen = await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Tickets");
      table.resize("A1:B2");
      const range = table.getRange().load("address");
      await context.sync();
      const resized = range.address;
      table.convertToRange();
      const cells = sheetOf(context).getRange("A1").load("values");
      const left = context.workbook.tables.load("count");
      await context.sync();
      return [resized, cells.values[0]?.[0], left.count] as unknown[];
    });
    expect(seen).toEqual(["Sheet1!A1:B2", "客服", 0]);
  });

  it("take their cells with them when deleted", async () => {
    await addTable();
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("Tickets").delete();
      await context.sync();
    });
    expect(book.sheet("Sheet1")?.usedArea()).toBeNull();
    expect(book.tables()).toEqual([]);
  });

  it("are found under a range", async () => {
    await addTable();
    const found = await Excel.run(async (context) => {
      const touching = sheetOf(context).getRange("A2").getTables(false).load("items/name");
      const within = sheetOf(context).getRange("A2").getTables(true).load("items/name");
      await context.sync();
      return [touching.items.map(({ name }) => name), within.items.length];
    });
    expect(found).toEqual([["Tickets"], 0]);
  });

  it.each([
    ["Q1", "InvalidArgument"],
    ["two words", "InvalidArgument"],
    ["Other", "ItemAlreadyExists"],
  ])("are refused the name %s", async (name, code) => {
    await addTable();
    await Excel.run(async (context) => {
      context.workbook.names.add("Other", sheetOf(context).getRange("D1"));
      await context.sync();
    });
    const error = await refused(async (context) => {
      context.workbook.tables.getItem("Tickets").name = name;
      await context.sync();
    });
    expect(error).toMatchObject({ code, location: "Table.name" });
  });

  it("may not overlap", async () => {
    await addTable();
    const error = await refused(async (context) => {
      sheetOf(context).tables.add("B2:C4", true);
      await context.sync();
    });
    expect(error).toMatchObject({ code: "InvalidArgument", location: "TableCollection.add" });
  });
});
