import * as objects from "../../../support/hostObjects";
import type { UniverBook } from "../../../../src/workbench/book/UniverBook";
import type { OfficeHost } from "../../../../src/workbench/office/OfficeHost";
import { membersOf } from "../../../../src/workbench/office/protocol/members";
import { excelInNode, refused, sheet1 } from "../../../support/excelInNode";

let book: UniverBook;
let host: OfficeHost;
beforeAll(async () => ({ book, host } = await excelInNode()));
afterAll(() => book.dispose());
beforeEach(() => book.load(sheet1([["a"]])));

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

describe("what the workbench does not know", () => {
  it.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["Range.GetImage", (sheet) => void sheet.getRange("A1").getImage()],
    ["Range.Hyperlink", (sheet) => sheet.getRange("A1").load("hyperlink")],
    ["Range.Hidden", (sheet) => sheet.getRange("A1").load("hidden")],
    ["Worksheet.StandardWidth", (sheet) => (sheet.standardWidth = 9)],
    ["Worksheet.Shapes", (sheet) => sheet.shapes.load("items")],
  ])("answers %s with NotImplemented, never with a default", async (member, use) => {
    const error = await refused(async (context) => {
      use(sheetOf(context));
      await context.sync();
    });
    expect(error.code).toBe("NotImplemented");
    expect(error.message.toLowerCase()).toBe(
      `${member} is not implemented in the workbench`.toLowerCase(),
    );
  });

  it("refuses values it could not keep", async () => {
    const error = await refused(async (context) => {
      sheetOf(context).getRange("A1").format.horizontalAlignment = "Justify";
      await context.sync();
    });
    expect(error).toMatchObject({
      code: "NotImplemented",
      location: "RangeFormat.horizontalAlignment",
    });
  });
});

describe("Microsoft's library", () => {
  const notLoaded = /load method/;

  it("refuses to read what was not loaded", async () => {
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange("A1").load("address");
      expect(() => range.address).toThrow(notLoaded);
      await context.sync();
      expect(range.address).toBe("Sheet1!A1");
      expect(() => range.values).toThrow(notLoaded);
    });
  });

  it("names the item that was not found, and where", async () => {
    const error = await refused(async (context) => {
      context.workbook.worksheets.getItem("Nope").load("name");
      await context.sync();
    });
    expect(error).toEqual({
      code: "ItemNotFound",
      message: "The requested resource doesn't exist.",
      location: "WorksheetCollection.getItem",
    });
  });

  it("finds a null object where there is nothing, and nothing in it", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Nope");
      const table = sheet.tables.getItemOrNullObject("T").load("name");
      await context.sync();
      expect([sheet.isNullObject, table.isNullObject]).toEqual([true, true]);
    });
  });

  it("keeps what a batch did before it stopped, and does nothing after", async () => {
    await refused(async (context) => {
      sheetOf(context).getRange("A1").values = [["before"]];
      context.workbook.tables.getItem("Nope").delete();
      sheetOf(context).getRange("A1").values = [["after"]];
      await context.sync();
    });
    expect(book.sheet("Sheet1")?.values({ row: 0, column: 0, rows: 1, columns: 1 })).toEqual([
      ["before"],
    ]);
  });
});

describe("the workbench's objects", () => {
  interface Schema {
    readonly prototype: {
      readonly _scalarPropertyOriginalNames?: readonly string[];
      readonly _navigationPropertyNames?: readonly string[];
    };
  }
  const schemaOf = (className: string) =>
    (Excel as unknown as Record<string, Schema | undefined>)[className]?.prototype;
  const pascal = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

  it.each(Object.entries(objects.everyObject))(
    "%s has no property that Excel's does not have, and knows which lead to objects",
    (className, make) => {
      const object = make(host.session);
      const schema = schemaOf(className);
      if (!schema) throw new Error(`Excel has no ${className}`);
      const scalars = schema._scalarPropertyOriginalNames ?? [];
      const links = (schema._navigationPropertyNames ?? []).map(pascal);
      const ours = [...membersOf(object).properties.values()].filter(
        (name) => !name.startsWith("_") && !objects.wireOnly.includes(`${className}.${name}`),
      );
      expect(object.className).toBe(className);
      expect(ours.filter((name) => !scalars.includes(name) && !links.includes(name))).toEqual([]);
      expect(ours.filter((name) => links.includes(name)).sort()).toEqual(
        object.links.filter((name) => !name.startsWith("_")).sort(),
      );
    },
  );
});
