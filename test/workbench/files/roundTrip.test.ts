import fc from "fast-check";

import type { BookContent } from "../../../src/workbench/book/content";
import { sampleBook } from "../../../src/workbench/sample/sampleBook";
import { anyBook } from "./bookArbitrary";
import { reopened } from "./opened";

const chart = {
  id: "chart-0-0",
  name: "Composite",
  type: "BarClustered",
  title: "综合得分 & <more>",
  showLegend: false,
  series: [
    {
      name: "得分",
      values: "'KPI 2025-03'!$B$2:$B$13",
      categories: "'KPI 2025-03'!$A$2:$A$13",
      color: "#4472c4",
    },
  ],
  left: 96,
  top: 30,
  width: 384,
  height: 225,
};

describe("a workbook written and read again", () => {
  it("[FILE6] is the same workbook", async () => {
    await fc.assert(
      fc.asyncProperty(anyBook, async (content) => {
        expect(await reopened(content)).toEqual(content);
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it.each([
    ...["BarClustered", "ColumnClustered", "ColumnStacked", "Line", "LineMarkers"],
    ...["Pie", "Doughnut", "Area"],
  ])("[FILE6] keeps a chart of type %s that stands on whole cells", async (type) => {
    const content: BookContent = {
      sheets: [{ name: "KPI 2025-03", rows: [["客服", "得分"]], charts: [{ ...chart, type }] }],
    };
    expect(await reopened(content)).toEqual(content);
  });

  it("[FILE6] keeps axes, legend, labels, marks and gaps of a chart", async () => {
    const [series] = chart.series;
    const trend = {
      ...chart,
      type: "LineMarkers",
      showLegend: true,
      legendPosition: "Top" as const,
      categoryAxis: { title: "月份", gridlines: true },
      valueAxis: {
        minimum: 0,
        maximum: 100,
        numberFormat: "0.0",
        gridlines: false,
        visible: false,
      },
      series: [
        {
          ...series!,
          dataLabels: true,
          labelFormat: "0.0",
          labelPosition: "Top",
          marker: "Square",
        },
        { ...series!, name: "满意率", dataLabels: true, labelPosition: "Bottom", marker: "Circle" },
      ],
    } as const;
    const bars = {
      ...chart,
      id: "chart-0-1",
      name: "Bars",
      top: 300,
      categoryAxis: { reversed: true },
      valueAxis: { minimum: 0, maximum: 100 },
      series: [{ ...series!, dataLabels: true, labelPosition: "OutsideEnd", gapWidth: 40 }],
    } as const;
    const content: BookContent = {
      sheets: [{ name: "KPI 2025-03", rows: [["客服"]], charts: [trend, bars] }],
    };
    expect(await reopened(content)).toEqual(content);
  });

  it("[FILE6] places no label where Excel would call the file damaged", async () => {
    const [series] = chart.series;
    const misplaced = {
      ...chart,
      type: "LineMarkers",
      series: [{ ...series!, dataLabels: true, labelPosition: "OutsideEnd" as const }],
    };
    const content: BookContent = {
      sheets: [{ name: "KPI 2025-03", rows: [["客服"]], charts: [misplaced] }],
    };
    const [read] = (await reopened(content)).sheets[0]!.charts!;
    expect(read!.series[0]).toEqual({ ...series, dataLabels: true });
  });

  it.each([
    { pagesWide: 1 },
    { pagesTall: 2 },
    { pagesWide: 1, pagesTall: 1 },
    { orientation: "landscape" as const, area: "A1:F9", pagesWide: 2 },
  ])("[FILE6] keeps the page: %o", async (print) => {
    const content: BookContent = { sheets: [{ name: "KPI", rows: [["客服"]], print }] };
    expect(await reopened(content)).toEqual(content);
  });

  it("[FILE6] tells charts apart that differ only in their type", async () => {
    const charts = [
      chart,
      { ...chart, id: "chart-0-1", name: "Columns", type: "ColumnClustered", top: 300 },
    ];
    const content: BookContent = { sheets: [{ name: "KPI 2025-03", rows: [["客服"]], charts }] };
    expect(await reopened(content)).toEqual(content);
  });

  it("[FILE6] moves a chart to the nearest cells", async () => {
    const moved = { ...chart, left: 100, top: 33, width: 390, height: 228 };
    const content: BookContent = { sheets: [{ name: "KPI", rows: [["客服"]], charts: [moved] }] };
    expect((await reopened(content)).sheets[0]?.charts).toEqual([chart]);
  });

  it("[FILE4] keeps a dynamic array's formula and area, not the values it spilled", async () => {
    const content: BookContent = {
      sheets: [
        {
          name: "Sheet1",
          rows: [
            [{ formula: "=KPI.SCORECARD(Tickets[#All])", spill: "A1:B2", value: "客服" }, "得分"],
            ["客服01", { value: 90, style: { bold: true } }],
            ["below"],
          ],
        },
      ],
    };
    expect((await reopened(content)).sheets[0]?.rows).toEqual([
      [{ formula: "=KPI.SCORECARD(Tickets[#All])", spill: "A1:B2", value: "客服" }],
      [null, { style: { bold: true } }],
      ["below"],
    ]);
  });

  it("[FILE6] gives a column's style to its cells", async () => {
    const content: BookContent = {
      sheets: [
        {
          name: "Sheet1",
          rows: [["成本"], [12.5], [{ value: 3, style: { bold: true } }]],
          columnStyles: [{ numberFormat: "0.00" }],
        },
      ],
    };
    expect((await reopened(content)).sheets[0]?.rows.slice(1)).toEqual([
      [{ value: 12.5, style: { numberFormat: "0.00" } }],
      [{ value: 3, style: { numberFormat: "0.00", bold: true } }],
    ]);
  });

  it("[FILE6] keeps every value of the sample", async () => {
    const values = (content: BookContent) =>
      content.sheets.map(({ rows }) =>
        rows.map((row) =>
          row.map((cell) =>
            typeof cell === "object" ? (cell?.formula ?? cell?.value ?? null) : cell,
          ),
        ),
      );
    const content = sampleBook();
    const again = await reopened(content);
    const trailing = (rows: unknown[][]) =>
      rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== null) + 1));
    expect(values(again).map(trailing)).toEqual(values(content).map(trailing));
    expect(again.sheets.map(({ tables }) => tables)).toEqual(
      content.sheets.map(({ tables }) => tables),
    );
  });
});
