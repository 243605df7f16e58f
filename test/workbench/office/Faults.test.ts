import type { UniverBook } from "../../../src/workbench/book/UniverBook";
import type { TransportError } from "../../../src/workbench/office/Faults";
import type { OfficeHost } from "../../../src/workbench/office/OfficeHost";
import { excelInNode, refused, sheet1 } from "../../support/excelInNode";

let book: UniverBook;
let host: OfficeHost;
beforeAll(async () => ({ book, host } = await excelInNode()));
afterAll(() => book.dispose());
beforeEach(async () => {
  host.faults.clear();
  await book.load(sheet1([["a"]]));
});

async function readCell(context: Excel.RequestContext): Promise<unknown> {
  const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
  await context.sync();
  return range.values;
}

describe("faults", () => {
  it.each<TransportError>([
    "InvalidOperationInCellEditMode",
    "ActivityLimitReached",
    "AccessDenied",
    "RequestPayloadSizeLimitExceeded",
    "ResponsePayloadSizeLimitExceeded",
  ])("make the next batch fail with %s, and only that one", async (error) => {
    host.faults.next(error);
    expect(await refused(readCell)).toMatchObject({ code: error });
    expect(await Excel.run(readCell)).toEqual([["a"]]);
  });

  it("let batches pass first", async () => {
    host.faults.next("ActivityLimitReached", { after: 1 });
    const error = await refused(async (context) => {
      expect(await readCell(context)).toEqual([["a"]]);
      await readCell(context);
    });
    expect(error.code).toBe("ActivityLimitReached");
  });

  it("strike a member when it is used, with its place", async () => {
    host.faults.at("WorksheetCollection.getItem", "ItemNotFound", { after: 1 });
    expect(await Excel.run(readCell)).toEqual([["a"]]);
    expect(await refused(readCell)).toMatchObject({
      code: "ItemNotFound",
      location: "WorksheetCollection.getItem",
    });
  });

  it("answer late, and in order all the same", async () => {
    host.faults.delay(60);
    const order: string[] = [];
    await Promise.all([
      Excel.run(readCell).then(() => order.push("first")),
      Excel.run(readCell).then(() => order.push("second")),
    ]);
    expect(order).toEqual(["first", "second"]);
  });
});

describe("what goes on beside a batch", () => {
  it("a lost answer leaves the work done", async () => {
    host.faults.lost("ActivityLimitReached");
    const error = await refused(async (context) => {
      context.workbook.worksheets.add("Draft");
      await context.sync();
    });
    expect(error.code).toBe("ActivityLimitReached");
    expect(book.sheets().map(({ name }) => name)).toEqual(["Sheet1", "Draft"]);
  });

  it("a colleague's change comes between two batches", async () => {
    host.faults.meanwhile(() => book.addSheet("Notes"), { after: 1 });
    await Excel.run(readCell);
    expect(book.sheet("Notes")).toBeUndefined();
    await Excel.run(readCell);
    expect(book.sheet("Notes")).toBeDefined();
    expect(host.faults.seen).toBe(2);
  });
});

describe("the size of a batch", () => {
  it("is limited to 5 MB on its way to Excel, by its bytes and not its characters", async () => {
    const long = "工".repeat(30_000);
    const rows = Array.from({ length: 60 }, () => [long]);
    const error = await refused(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:A60").values = rows;
      await context.sync();
    });
    expect(error.code).toBe("RequestPayloadSizeLimitExceeded");
    expect(await Excel.run(readCell)).toEqual([["a"]]);
  });

  it("is limited to 5 MB on its way back", async () => {
    const text = "工".repeat(30_000);
    await book.load(sheet1(Array.from({ length: 60 }, () => [text])));
    const error = await refused(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:A60").load("values");
      await context.sync();
    });
    expect(error.code).toBe("ResponsePayloadSizeLimitExceeded");
  });
});
