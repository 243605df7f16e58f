import { render, screen } from "@testing-library/react";
import type { ChartContent } from "../../../src/workbench/book/content";
import { Chart } from "../../../src/workbench/page/chart/Chart";
import type { PlotData } from "../../../src/workbench/page/chart/plot";

const content = (rest: Partial<ChartContent> = {}): ChartContent => ({
  id: "chart",
  name: "Ranking",
  type: "ColumnClustered",
  title: "各等级人数",
  showLegend: false,
  series: [],
  left: 0,
  top: 0,
  width: 300,
  height: 200,
  ...rest,
});
const people = (count: number, name = (at: number) => `客服${at}`): PlotData => ({
  categories: Array.from({ length: count }, (_, at) => name(at)),
  series: [
    {
      name: "人数",
      color: "#2e75b6",
      values: Array.from({ length: count }, (_, at) => at + 1),
      labels: Array.from({ length: count }, (_, at) => `${at + 1}.0`),
    },
  ],
});
const draw = (chart: ChartContent, data: PlotData) =>
  render(<Chart chart={chart} data={data} width={400} height={260} />).container;
/** What stands on the drawing, without what shows when pointed at. */
const drawnTexts = (container: HTMLElement) =>
  [...container.querySelectorAll("svg text")].map((text) => text.firstChild?.textContent ?? "");

describe("a chart drawn in the workbench", () => {
  it("has every value in a table for people who cannot see it", () => {
    draw(content(), people(3));
    expect(screen.getByRole("img", { name: "各等级人数" })).toBeInTheDocument();
    expect(screen.getAllByRole("row").map((row) => row.textContent)).toEqual([
      "客服01",
      "客服12",
      "客服23",
    ]);
  });

  it("cuts long names and shows them whole when pointed at", () => {
    const long = "上海浦东客户服务中心第一小组组长王小明";
    const container = draw(
      content({ type: "BarClustered" }),
      people(2, () => long),
    );
    const [cut] = drawnTexts(container).filter((text) => text.startsWith("上海"));
    expect(cut).toMatch(/^上海.*…$/);
    expect(container.querySelector("svg text title")?.textContent).toBe(long);
  });

  it("leaves out names and labels that would lie over each other", () => {
    const container = draw(content(), people(60));
    const texts = drawnTexts(container);
    expect(texts.filter((text) => text.endsWith(".0"))).toEqual([]);
    const names = texts.filter((text) => text.startsWith("客服"));
    expect(names.length).toBeGreaterThan(3);
    expect(names.length).toBeLessThan(20);
    expect(container.querySelectorAll("svg rect")).toHaveLength(60);
  });

  it("names several lines in a legend, each with its own mark", () => {
    const [series] = people(3).series;
    const data = { ...people(3), series: [series!, { ...series!, name: "满意率" }] };
    const container = draw(content({ type: "LineMarkers", showLegend: true }), data);
    expect(drawnTexts(container)).toEqual(expect.arrayContaining(["人数", "满意率"]));
    expect(container.querySelectorAll("polyline")).toHaveLength(2);
    // A mark a point, and one in the legend.
    expect(container.querySelectorAll("circle")).toHaveLength(4);
    expect(container.querySelectorAll("rect")).toHaveLength(4);
    expect(screen.getAllByRole("columnheader").map((cell) => cell.textContent)).toEqual([
      "人数",
      "满意率",
    ]);
  });

  it("draws neither axis nor lines where the add-in hid them", () => {
    const hidden = content({ valueAxis: { visible: false, gridlines: false } });
    const container = draw(hidden, people(2));
    expect(container.querySelectorAll("line")).toHaveLength(0);
    expect(drawnTexts(container)).toEqual(["各等级人数", "1.0", "2.0", "客服0", "客服1"]);
  });
});
