import { excelInNode, refused, sheet1 } from "../../../support/excelInNode";
import type { UniverBook } from "../../../../src/workbench/book/UniverBook";
import type { OfficeHost } from "../../../../src/workbench/office/OfficeHost";

let book: UniverBook;
let host: OfficeHost;
beforeAll(async () => ({ book, host } = await excelInNode()));
afterAll(() => book.dispose());

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

async function write(address: string, values: unknown): Promise<void> {
  await Excel.run(async (context) => {
    sheetOf(context).getRange(address).values = values as unknown[][];
    await context.sync();
  });
}

async function read(address: string, property: "values" | "formulas" | "numberFormat" = "values") {
  return Excel.run(async (context) => {
    const range = sheetOf(context).getRange(address).load(property);
    await context.sync();
    return range[property] as unknown;
  });
}

describe("writing cells", () => {
  beforeEach(() => book.load(sheet1()));

  it("reads back in the same batch what was just written, formulas calculated", async () => {
    const result = await Excel.run(async (context) => {
      const range = sheetOf(context).getRange("A1:B2");
      range.values = [
        [1, true],
        ["text", "=A1+1"],
      ];
      range.load("values,formulas,valueTypes,address");
      await context.sync();
      return range.toJSON();
    });
    expect(result).toMatchObject({
      address: "Sheet1!A1:B2",
      values: [
        [1, true],
        ["text", 2],
      ],
      formulas: [
        [1, true],
        ["text", "=A1+1"],
      ],
      valueTypes: [
        ["Double", "Boolean"],
        ["String", "Double"],
      ],
    });
  });

  it("leaves a cell alone for null and clears it for an empty text", async () => {
    await write("A1:C1", [[1, 2, 3]]);
    await write("A1:C1", [[null, "", 4]]);
    expect(await read("A1:C1")).toEqual([[1, "", 4]]);
  });

  it("leaves the formats of cells for which null comes", async () => {
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange("A1:C1");
      range.numberFormat = [["0%", "0.00", "0"]];
      range.numberFormat = [[null, "0.0%", null]];
      await context.sync();
    });
    expect(await read("A1:C1", "numberFormat")).toEqual([["0%", "0.0%", "0"]]);
  });

  it("puts a single value into every cell", async () => {
    await write("A1:B2", 7);
    expect(await read("A1:B2")).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  it("takes texts for what they look like, as Excel does, unless the cell is formatted as text", async () => {
    await Excel.run(async (context) => {
      sheetOf(context).getRange("A2:E2").numberFormat = [["@", "@", "@", "@", "@"]];
      await context.sync();
    });
    const texts = [["007", "85%", "2025-03", "-a", "'=x"]];
    await write("A1:E1", texts);
    await write("A2:E2", [["007", "85%", "2025-03", "-a", "=x"]]);
    expect(await read("A1:E1", "formulas")).toEqual([[7, 0.85, 45717, "=-a", "=x"]]);
    expect(await read("A2:E2", "values")).toEqual([["007", "85%", "2025-03", "-a", "=x"]]);
    expect(await read("A1:C1", "numberFormat")).toEqual([["General", "0%", "mmm-yy"]]);
  });

  it("takes an array of 40,000 cells, which the library cuts into slices, as one change", async () => {
    const values = Array.from({ length: 4000 }, (_, i) =>
      Array.from({ length: 10 }, (_, j) => i * j),
    );
    const areas: unknown[] = [];
    const stop = book.on((event) => {
      if (event.type === "changed") areas.push(event.area);
    });
    await write("A1:J4000", values);
    stop();
    expect(await read("A1:J4000")).toEqual(values);
    expect(areas).toEqual([{ row: 0, column: 0, rows: 4000, columns: 10 }]);
  });

  it("refuses an array of another size", async () => {
    const error = await refused(async (context) => {
      sheetOf(context).getRange("A1:B2").values = [[1, 2]];
      await context.sync();
    });
    expect(error).toMatchObject({ code: "InvalidArgument", location: "Range.values" });
  });

  it("refuses to fill whole columns and hands out none of their cells", async () => {
    const error = await refused(async (context) => {
      sheetOf(context).getRange("A:A").values = 1 as unknown as unknown[][];
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
    expect(await read("A:A")).toBeNull();
  });

  it("refuses to hand out more than five million cells", async () => {
    const error = await refused(async (context) => {
      sheetOf(context).getRange("A1:F1000000").load("values");
      await context.sync();
    });
    expect(error).toMatchObject({ code: "RangeExceedsLimit", location: "Range.values" });
  });
});

describe("finding ranges", () => {
  const rows = [
    ["a", "b", null],
    [1, 2, null],
    [null, null, null],
    [null, null, 9],
  ];
  beforeEach(() =>
    book.load({ ...sheet1(rows), names: [{ name: "Both", formula: "=Sheet1!$A$1:$B$2" }] }),
  );

  const address = (find: (sheet: Excel.Worksheet) => Excel.Range) =>
    Excel.run(async (context) => {
      const range = find(sheetOf(context)).load("address");
      await context.sync();
      return range.isNullObject ? null : range.address.replace("Sheet1!", "");
    });

  it.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string | null]>([
    ["the used range", (sheet) => sheet.getUsedRange(), "A1:C4"],
    ["a cell by its place", (sheet) => sheet.getCell(2, 1), "B3"],
    ["a block by its place", (sheet) => sheet.getRangeByIndexes(1, 1, 2, 3), "B2:D3"],
    ["a name", (sheet) => sheet.getRange("Both"), "A1:B2"],
    ["a resized range", (sheet) => sheet.getRange("B2").getResizedRange(1, 2), "B2:D3"],
    ["an offset range", (sheet) => sheet.getRange("B2:C3").getOffsetRange(1, -1), "A3:B4"],
    ["a row", (sheet) => sheet.getRange("B2:D5").getRow(3), "B5:D5"],
    ["a column", (sheet) => sheet.getRange("B2:D5").getColumn(1), "C2:C5"],
    ["the last cell", (sheet) => sheet.getRange("B2:D5").getLastCell(), "D5"],
    ["rows below", (sheet) => sheet.getRange("B2:D5").getRowsBelow(2), "B6:D7"],
    ["whole columns", (sheet) => sheet.getRange("B2:D5").getEntireColumn(), "B:D"],
    ["whole rows", (sheet) => sheet.getRange("B2:D5").getEntireRow(), "2:5"],
    ["a bounding rectangle", (sheet) => sheet.getRange("B2").getBoundingRect("D1"), "B1:D2"],
    ["an intersection", (sheet) => sheet.getRange("A1:C3").getIntersection("B2:D9"), "B2:C3"],
    ["no intersection", (sheet) => sheet.getRange("A1").getIntersectionOrNullObject("B2"), null],
    ["the block around a cell", (sheet) => sheet.getRange("A1").getSurroundingRegion(), "A1:B2"],
    ["the used part", (sheet) => sheet.getRange("C:C").getUsedRange(), "C1:C4"],
    ["no used part", (sheet) => sheet.getRange("F:G").getUsedRangeOrNullObject(), null],
  ])("finds %s", async (_, find, expected) => {
    expect(await address(find)).toBe(expected);
  });

  it("refuses what is off the sheet", async () => {
    const error = await refused(async (context) => {
      sheetOf(context).getRange("A1").getOffsetRange(-1, 0).load("address");
      await context.sync();
    });
    expect(error).toMatchObject({ code: "InvalidArgument", location: "Range.getOffsetRange" });
  });

  it("quotes sheet names that need it", async () => {
    await book.load({ sheets: [{ name: "KPI 2025-03", rows: [] }] });
    const found = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1").load("address");
      await context.sync();
      return range.address;
    });
    expect(found).toBe("'KPI 2025-03'!A1");
  });
});

describe("ranges held on to", () => {
  beforeEach(() => book.load(sheet1([["a"], ["b"], ["c"]])));

  it("move with their cells when rows are inserted above and deleted again", async () => {
    const seen = await Excel.run(async (context) => {
      const held = sheetOf(context).getRange("A2:A3");
      await context.sync();
      sheetOf(context).getRange("1:2").insert("Down");
      held.load("address,values");
      await context.sync();
      const inserted = { address: held.address, values: held.values as unknown };
      sheetOf(context).getRange("1:1").delete("Up");
      held.load("address,values");
      await context.sync();
      return [inserted, { address: held.address, values: held.values as unknown }];
    });
    expect(seen).toEqual([
      { address: "Sheet1!A4:A5", values: [["b"], ["c"]] },
      { address: "Sheet1!A3:A4", values: [["b"], ["c"]] },
    ]);
  });

  it("are let go of at the end of a run", async () => {
    host.session.references.releaseAll();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("values");
      await context.sync();
      expect(host.session.references.count).toBe(1);
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(host.session.references.count).toBe(0);
  });
});

describe("formatting", () => {
  beforeEach(() => book.load(sheet1([["客服", "CSAT"]])));

  it("reads back what it sets, and null where cells differ", async () => {
    const format = await Excel.run(async (context) => {
      const header = sheetOf(context).getRange("A1:B1");
      header.format.font.bold = true;
      header.format.font.color = "#FFFFFF";
      header.format.fill.color = "#0F6CBD";
      header.format.horizontalAlignment = "Center";
      header.format.verticalAlignment = "Center";
      header.format.wrapText = true;
      header.format.borders.getItem("EdgeBottom").style = "Continuous";
      header.format.borders.getItem("EdgeBottom").color = "#808080";
      header.format.columnWidth = 60;
      header.format.rowHeight = 30;
      header.getCell(0, 1).format.font.italic = true;
      header.load("format/horizontalAlignment,format/verticalAlignment,format/wrapText");
      header.load("format/columnWidth,format/rowHeight,format/font/bold,format/font/color");
      header.load("format/font/italic,format/fill/color");
      const border = header.format.borders.getItem("EdgeBottom").load("style,color");
      await context.sync();
      return { ...header.format.toJSON(), border: border.toJSON() };
    });
    expect(format).toMatchObject({
      horizontalAlignment: "Center",
      verticalAlignment: "Center",
      wrapText: true,
      columnWidth: 60,
      rowHeight: 30,
      font: { bold: true, color: "#FFFFFF", italic: null },
      fill: { color: "#0F6CBD" },
      border: { style: "Continuous", color: "#808080" },
    });
  });

  it("makes columns as wide as their longest text", async () => {
    const widths = await Excel.run(async (context) => {
      const range = sheetOf(context).getRange("A1:B1");
      range.values = [["短", "一个比较长的中文标题"]];
      range.format.autofitColumns();
      const [narrow, wide] = [range.getColumn(0), range.getColumn(1)];
      narrow.load("format/columnWidth");
      wide.load("format/columnWidth");
      await context.sync();
      return [narrow.format.columnWidth, wide.format.columnWidth];
    });
    expect(widths[1]).toBeGreaterThan(3 * (widths[0] ?? Infinity));
  });

  it("sets the number format of whole columns with one text", async () => {
    const format = await Excel.run(async (context) => {
      sheetOf(context).getRange("B:B").numberFormat = "0.0%" as unknown as string[][];
      const cell = sheetOf(context).getRange("B9").load("numberFormat");
      await context.sync();
      return cell.numberFormat as unknown;
    });
    expect(format).toEqual([["0.0%"]]);
  });
});
