import type { UniverBook } from "../../../../src/workbench/book/UniverBook";
import { excelInNode, refused, sheet1 } from "../../../support/excelInNode";

let book: UniverBook;
beforeAll(async () => ({ book } = await excelInNode()));
afterAll(() => book.dispose());
beforeEach(() =>
  book.load(
    sheet1([
      ["客服", "综合得分", "FCR"],
      ["A", 91, 0.9],
      ["B", 82, 0.8],
      ["C", 75, 0.7],
    ]),
  ),
);

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");
const drawn = () => book.sheet("Sheet1")?.charts() ?? [];

describe("charts", () => {
  it("are made of a range with header and categories, and dressed", async () => {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:B4"), "Columns");
      chart.name = "Composites";
      chart.title.text = "综合得分";
      chart.legend.visible = false;
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.axes.valueAxis.minimum = 0;
      chart.axes.valueAxis.maximum = 100;
      chart.axes.valueAxis.majorGridlines.visible = false;
      const series = chart.series.getItemAt(0);
      series.format.fill.setSolidColor("#0F6CBD");
      series.hasDataLabels = true;
      series.dataLabels.numberFormat = "0.0";
      series.gapWidth = 60;
      chart.setPosition("E1", "H10");
      await context.sync();
    });
    const [chart] = drawn();
    const sheet = book.sheet("Sheet1")!;
    const left = [0, 1, 2, 3].reduce((sum, column) => sum + sheet.columnWidth(column), 0) * 0.75;
    expect(drawn()).toHaveLength(1);
    expect(chart).toMatchObject({
      name: "Composites",
      type: "BarClustered",
      title: "综合得分",
      showLegend: false,
      left,
      top: 0,
      categoryAxis: { reversed: true },
      valueAxis: { minimum: 0, maximum: 100, gridlines: false },
      series: [
        {
          name: "综合得分",
          values: "Sheet1!B2:B4",
          categories: "Sheet1!A2:A4",
          color: "#0f6cbd",
          dataLabels: true,
          labelFormat: "0.0",
          gapWidth: 60,
        },
      ],
    });
  });

  it("take series one by one", async () => {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4"));
      chart.series.getItemAt(0).delete();
      const series = chart.series.add("首解率");
      series.setValues(sheet.getRange("C2:C4"));
      series.setXAxisValues(sheet.getRange("A2:A4"));
      await context.sync();
    });
    expect(drawn()[0]?.series).toEqual([
      { name: "首解率", values: "Sheet1!C2:C4", categories: "Sheet1!A2:A4" },
    ]);
  });

  it("show a series for each of several columns, with a legend", async () => {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.charts.add("Line", sheet.getRange("A1:C4"));
      await context.sync();
    });
    expect(drawn()[0]).toMatchObject({
      showLegend: true,
      series: [{ name: "综合得分" }, { name: "FCR", values: "Sheet1!C2:C4" }],
    });
  });

  it("are found by name, measured, moved and deleted", async () => {
    const seen = await Excel.run(async (context) => {
      const { charts } = sheetOf(context);
      charts.add("Line", sheetOf(context).getRange("A1:B4")).name = "Mine";
      await context.sync();
      const chart = charts.getItem("Mine");
      chart.left = 30;
      chart.load("name,left,top,width,height,chartType");
      await context.sync();
      const { name, left, top, width, height, chartType } = chart;
      chart.delete();
      charts.load("count");
      const none = charts.getItemOrNullObject("Mine").load("name");
      await context.sync();
      return {
        name,
        left,
        top,
        width,
        height,
        chartType,
        count: charts.count,
        none: none.isNullObject,
      };
    });
    expect(seen).toEqual({
      name: "Mine",
      left: 30,
      top: 0,
      width: 360,
      height: 216,
      chartType: "Line",
      count: 0,
      none: true,
    });
  });

  it("stay apart when the first is renamed before the next is made", async () => {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      for (const name of ["Ranking", "Trend", "Tiers"])
        sheet.charts.add("Line", sheet.getRange("A1:B4")).name = name;
      await context.sync();
    });
    expect(drawn().map(({ name }) => name)).toEqual(["Ranking", "Trend", "Tiers"]);
  });

  it("mark the points of a line and place their labels", async () => {
    const seen = await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      const chart = sheet.charts.add("LineMarkers", sheet.getRange("B1:B4"), "Columns");
      const series = chart.series.getItemAt(0);
      series.hasDataLabels = true;
      series.load("markerStyle");
      await context.sync();
      const before = series.markerStyle;
      series.markerStyle = "Square";
      series.dataLabels.position = "Top";
      series.load("markerStyle");
      const labels = series.dataLabels.load("position");
      await context.sync();
      return [before, series.markerStyle, labels.position];
    });
    expect(seen).toEqual(["Automatic", "Square", "Top"]);
    expect(drawn()[0]?.series[0]).toMatchObject({ marker: "Square", labelPosition: "Top" });
  });

  it("say what they cannot do", async () => {
    const error = await refused(async (context) => {
      sheetOf(context).charts.add("Line", sheetOf(context).getRange("A1:B4")).style = 4;
      await context.sync();
    });
    expect(error).toEqual({
      code: "NotImplemented",
      message: "Chart.Style is not implemented in the workbench",
      location: "Chart.style",
    });
  });
});
