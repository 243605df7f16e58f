import type { UniverBook } from "../../../../src/workbench/book/UniverBook";
import { excelInNode, sheet1 } from "../../../support/excelInNode";

let book: UniverBook;
beforeAll(async () => ({ book } = await excelInNode()));
afterAll(() => book.dispose());
beforeEach(() =>
  book.load({
    sheets: [
      {
        name: "Sheet1",
        rows: [
          ["客服", "CSAT"],
          ["A", 1],
        ],
        tables: [{ name: "Tickets", area: "A1:B2" }],
      },
      { name: "Other", rows: [] },
    ],
  }),
);

const turn = () => new Promise((resolve) => setTimeout(resolve, 20));
const type = (address: { row: number; column: number }, value: string | number) =>
  book.sheet("Sheet1")!.write({ ...address, rows: 1, columns: 1 }, [[value]], "user");

/** Listens while something happens, and lets go of the listener afterwards. */
async function heard<Args>(
  events: (context: Excel.RequestContext) => {
    add(handler: (args: Args) => Promise<void>): Handler;
  },
  happen: () => unknown,
): Promise<Args[]> {
  const seen: Args[] = [];
  const handler = await Excel.run(async (context) => {
    const added = events(context).add(async (args) => void seen.push(args));
    await context.sync();
    return added;
  });
  await happen();
  await turn();
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  await happen();
  await turn();
  return seen;
}
interface Handler {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

describe("a pane that listens", () => {
  it("hears which sheet was calculated, and of none where there are no formulas", async () => {
    type({ row: 0, column: 5 }, "=B2*2");
    await book.calculated();
    const seen = await heard<Excel.WorksheetCalculatedEventArgs>(
      (context) => context.workbook.worksheets.onCalculated,
      async () => {
        type({ row: 1, column: 1 }, 7);
        await book.calculated();
      },
    );
    expect(seen).toEqual([
      { type: "WorksheetCalculated", address: null, worksheetId: book.sheet("Sheet1")!.id },
    ]);
  });

  it("hears of a cell the user changed, until it stops listening", async () => {
    const seen = await heard<Excel.WorksheetChangedEventArgs>(
      (context) => context.workbook.worksheets.onChanged,
      () => type({ row: 4, column: 2 }, 5),
    );
    expect(seen).toMatchObject([
      { address: "C5", changeType: "RangeEdited", worksheetId: book.sheet("Sheet1")?.id },
    ]);
  });

  it("may ask for the range of the change", async () => {
    const values: unknown[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").onChanged.add(async (args) => {
        await Excel.run(async (inner) => {
          const range = args.getRange(inner).load("values");
          await inner.sync();
          values.push(range.values);
        });
      });
      await context.sync();
    });
    type({ row: 5, column: 0 }, "here");
    await turn();
    await book.calculated();
    await turn();
    expect(values).toEqual([[["here"]]]);
  });

  it("hears of its own writes once per block, marked as its own", async () => {
    const seen = await heard<Excel.WorksheetChangedEventArgs>(
      (context) => context.workbook.worksheets.getItem("Other").onChanged,
      () =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem("Other").getRange("A1:A2000");
          range.values = Array.from({ length: 2000 }, (_, i) => [i]);
          await context.sync();
        }),
    );
    expect(seen).toMatchObject([{ address: "A1:A2000", triggerSource: "ThisLocalAddin" }]);
  });

  it("hears nothing while it has events switched off", async () => {
    const seen = await heard<Excel.WorksheetChangedEventArgs>(
      (context) => context.workbook.worksheets.onChanged,
      () =>
        Excel.run(async (context) => {
          context.runtime.enableEvents = false;
          context.workbook.worksheets.getItem("Other").getRange("A1").values = [[1]];
          await context.sync();
          context.runtime.enableEvents = true;
          await context.sync();
        }),
    );
    expect(seen).toEqual([]);
  });

  it("hears of changes in a table, with the table and the cells in it", async () => {
    const seen = await heard<Excel.TableChangedEventArgs>(
      (context) => context.workbook.tables.onChanged,
      () => type({ row: 1, column: 1 }, 0.5),
    );
    expect(seen).toMatchObject([{ address: "B2", tableId: book.table("Tickets")?.id }]);
  });

  it("hears of sheets that come to the front, are added and deleted", async () => {
    const fronts = await heard<Excel.WorksheetActivatedEventArgs>(
      (context) => context.workbook.worksheets.onActivated,
      () => book.sheet("Other")?.activate(),
    );
    expect(fronts).toMatchObject([{ worksheetId: book.sheet("Other")?.id }]);

    const added = await heard<Excel.WorksheetAddedEventArgs>(
      (context) => context.workbook.worksheets.onAdded,
      () => book.addSheet(),
    );
    expect(added).toHaveLength(1);

    const gone = book.sheet("Sheet2")?.id;
    const deleted = await heard<Excel.WorksheetDeletedEventArgs>(
      (context) => context.workbook.worksheets.onDeleted,
      () => book.sheet("Sheet2")?.remove(),
    );
    expect(deleted).toMatchObject([{ worksheetId: gone }]);
  });

  it("keeps hearing after another workbook was opened", async () => {
    const seen: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address }) => void seen.push(address));
      await context.sync();
    });
    await book.load(sheet1());
    type({ row: 0, column: 0 }, 1);
    await turn();
    expect(seen).toEqual(["A1"]);
  });
});
