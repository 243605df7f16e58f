import type { SheetChart, Sheet, WriteSheet } from "hucre/xlsx";

import type { ChartContent, SheetContent } from "../../book/content";
import { chartKey, type ChartFrame } from "./chartFrames";
import { columnAt, leftOf, rowAt, topOf } from "./sheetGeometry";

type ReadChart = NonNullable<Sheet["charts"]>[number];
type Sizes = Pick<SheetContent, "columnWidths" | "rowHeights">;
type WrittenChart = NonNullable<WriteSheet["charts"]>[number];
type Shape = Pick<SheetChart, "type" | "barGrouping" | "lineGrouping" | "areaGrouping">;

/** The chart types of Office.js that a file can hold, with what the file calls them. */
const shapes: Readonly<Record<string, Shape>> = {
  BarClustered: { type: "bar", barGrouping: "clustered" },
  BarStacked: { type: "bar", barGrouping: "stacked" },
  BarStacked100: { type: "bar", barGrouping: "percentStacked" },
  ColumnClustered: { type: "column", barGrouping: "clustered" },
  ColumnStacked: { type: "column", barGrouping: "stacked" },
  ColumnStacked100: { type: "column", barGrouping: "percentStacked" },
  Line: { type: "line", lineGrouping: "standard" },
  LineStacked: { type: "line", lineGrouping: "stacked" },
  LineStacked100: { type: "line", lineGrouping: "percentStacked" },
  Area: { type: "area", areaGrouping: "standard" },
  AreaStacked: { type: "area", areaGrouping: "stacked" },
  AreaStacked100: { type: "area", areaGrouping: "percentStacked" },
  Pie: { type: "pie" },
  Doughnut: { type: "doughnut" },
  XYScatter: { type: "scatter" },
};

/** Null for kinds of chart that we do not draw, and for mixtures. */
export function chartOf(
  chart: ReadChart,
  frames: ReadonlyMap<string, ChartFrame[]>,
  sizes: Sizes,
): Omit<ChartContent, "id"> | null {
  const frame = frames.get(chartKey(chart))?.shift();
  const type = typeOf(chart, frame?.bars === "horizontal");
  const { from, to } = chart.anchor ?? {};
  const series = (chart.series ?? []).filter((one) => one.valuesRef);
  if (!type || !from || series.length === 0) return null;
  const left = leftOf(from.col, sizes);
  const top = topOf(from.row, sizes);
  return {
    name: chart.frameTitle ?? frame?.name ?? "",
    type,
    title: chart.title ?? "",
    showLegend: typeof chart.legend === "string",
    series: series.map((one) => ({
      name: one.name ?? "",
      values: one.valuesRef!,
      ...(one.categoriesRef && { categories: one.categoriesRef }),
      ...(typeof one.color === "string" && { color: `#${one.color.toLowerCase()}` }),
    })),
    left,
    top,
    width: leftOf(to?.col ?? from.col + 8, sizes) - left,
    height: topOf(to?.row ?? from.row + 15, sizes) - top,
  };
}

function typeOf(chart: ReadChart, horizontal: boolean): string | undefined {
  if (chart.kinds.length !== 1) return undefined;
  const [kind] = chart.kinds;
  const file = kind === "bar" && !horizontal ? "column" : kind;
  return Object.keys(shapes).find((name) => {
    const shape = shapes[name]!;
    return (
      shape.type === file &&
      (shape.barGrouping ?? "clustered") === (chart.barGrouping ?? "clustered") &&
      (shape.lineGrouping ?? "standard") === (chart.lineGrouping ?? "standard") &&
      (shape.areaGrouping ?? "standard") === (chart.areaGrouping ?? "standard")
    );
  });
}

/** Null for types that the file writer does not know. A file places charts by whole cells. */
export function chartForFile(chart: ChartContent, sizes: Sizes): WrittenChart | null {
  const shape = shapes[chart.type];
  if (!shape) return null;
  const from = { col: columnAt(chart.left, sizes), row: rowAt(chart.top, sizes) };
  return {
    ...shape,
    title: chart.title,
    frameTitle: chart.name,
    legend: chart.showLegend ? "bottom" : false,
    series: chart.series.map(({ name, values, categories, color }) => ({
      name,
      values,
      ...(categories !== undefined && { categories }),
      ...(color !== undefined && { color: color.slice(1) }),
    })),
    anchor: {
      from,
      to: {
        col: Math.max(from.col + 1, columnAt(chart.left + chart.width, sizes)),
        row: Math.max(from.row + 1, rowAt(chart.top + chart.height, sizes)),
      },
    },
  };
}
