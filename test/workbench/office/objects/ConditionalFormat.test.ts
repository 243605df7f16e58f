import type { UniverBook } from "../../../../src/workbench/book/UniverBook";
import { excelInNode, refused, sheet1 } from "../../../support/excelInNode";

let book: UniverBook;
beforeAll(async () => ({ book } = await excelInNode()));
afterAll(() => book.dispose());
beforeEach(() => book.load(sheet1([[1], [2], [3]])));

const formatsOf = (context: Excel.RequestContext, address = "A1:A3") =>
  context.workbook.worksheets.getItem("Sheet1").getRange(address).conditionalFormats;
const kept = () =>
  (book.sheet("Sheet1")?.conditionalFormats() ?? []).map((format) =>
    Object.fromEntries(Object.entries(format).filter(([name]) => name !== "id")),
  );

describe("conditional formats", () => {
  it("draw data bars between two bounds", async () => {
    await Excel.run(async (context) => {
      const { dataBar } = formatsOf(context).add("DataBar");
      dataBar.positiveFormat.fillColor = "#0F6CBD";
      dataBar.positiveFormat.gradientFill = false;
      dataBar.lowerBoundRule = { type: "Number", formula: "0" };
      dataBar.upperBoundRule = { type: "Number", formula: "100" };
      await context.sync();
    });
    expect(kept()).toEqual([
      { kind: "dataBar", area: "A1:A3", color: "#0f6cbd", min: 0, max: 100 },
    ]);
  });

  it("colour between low, middle and high", async () => {
    await Excel.run(async (context) => {
      formatsOf(context).add("ColorScale").colorScale.criteria = {
        minimum: { type: "LowestValue", color: "#F8696B" },
        midpoint: { type: "Percentile", formula: "50", color: "#FFEB84" },
        maximum: { type: "HighestValue", color: "#63BE7B" },
      };
      await context.sync();
    });
    expect(kept()).toEqual([
      { kind: "colorScale", area: "A1:A3", colors: ["#f8696b", "#ffeb84", "#63be7b"] },
    ]);
  });

  it("wait with a comparison until it is whole", async () => {
    const seen = await Excel.run(async (context) => {
      const format = formatsOf(context).add("CellValue");
      format.cellValue.format.font.color = "#C50F1F";
      format.cellValue.format.fill.color = "#FDE7E9";
      await context.sync();
      const before = kept();
      format.cellValue.rule = { formula1: "=2", operator: "LessThan" };
      await context.sync();
      return [before, kept()];
    });
    expect(seen).toMatchObject([
      [],
      [
        {
          kind: "cellValue",
          area: "A1:A3",
          operator: "lessThan",
          formula1: expect.stringContaining("2") as unknown,
          fontColor: "#c50f1f",
          fill: "#fde7e9",
        },
      ],
    ]);
  });

  it("are listed by the range they touch, survive syncs, and are deleted", async () => {
    const seen = await Excel.run(async (context) => {
      const format = formatsOf(context).add("DataBar");
      formatsOf(context, "C1").add("ColorScale");
      await context.sync();
      format.dataBar.positiveFormat.fillColor = "#00FF00";
      const here = formatsOf(context, "A2").load("items/type,items/id");
      await context.sync();
      const types = here.items.map(({ type }) => type as string);
      here.items[0]?.delete();
      await context.sync();
      return [types, kept().map(({ kind }) => kind as unknown)];
    });
    expect(seen).toEqual([["DataBar"], ["colorScale"]]);
  });

  it("are cleared from a range", async () => {
    await Excel.run(async (context) => {
      formatsOf(context).add("DataBar");
      formatsOf(context).clearAll();
      await context.sync();
    });
    expect(kept()).toEqual([]);
  });

  it("say which kinds there are not", async () => {
    const error = await refused(async (context) => {
      formatsOf(context).add("IconSet");
      await context.sync();
    });
    expect(error).toMatchObject({
      code: "NotImplemented",
      location: "ConditionalFormatCollection.add",
    });
  });
});
