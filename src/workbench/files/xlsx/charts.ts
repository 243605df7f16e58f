import type { SheetChart, Sheet, WriteSheet } from "hucre/xlsx";

import type { ChartContent, SheetContent } from "../../book/content";
import { axesForFile, axesOf } from "./chartAxes";
import { gapForFile, seriesForFile, seriesOf } from "./chartSeries";
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
  LineMarkers: { type: "line", lineGrouping: "standard" },
  LineStacked: { type: "line", lineGrouping: "stacked" },
  LineStacked100: { type: "line", lineGrouping: "percentStacked" },
  Area: { type: "area", areaGrouping: "standard" },
  AreaStacked: { type: "area", areaGrouping: "stacked" },
  AreaStacked100: { type: "area", areaGrouping: "percentStacked" },
  Pie: { type: "pie" },
  Doughnut: { type: "doughnut" },
  XYScatter: { type: "scatter" },
};

const legends = { Top: "top", Bottom: "bottom", Left: "left", Right: "right" } as const;

/** The bottom is where Excel puts it by itself. */
function legendOf({ legend }: ReadChart): Pick<ChartContent, "showLegend" | "legendPosition"> {
  if (typeof legend !== "string") return { showLegend: false };
  const place = legend === "topRight" ? "right" : legend;
  const position = (Object.keys(legends) as (keyof typeof legends)[]).find(
    (name) => legends[name] === place && name !== "Bottom",
  );
  return { showLegend: true, ...(position && { legendPosition: position }) };
}

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
    ...legendOf(chart),
    ...axesOf(chart, type),
    series: series.map((one) => seriesOf(one, chart, type)),
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
  if (file === "line" && (chart.lineGrouping ?? "standard") === "standard")
    return hasMarks(chart) ? "LineMarkers" : "Line";
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

/** Excel draws marks at the points of a line unless a file says otherwise. */
const hasMarks = ({ showLineMarkers, series = [] }: ReadChart): boolean =>
  showLineMarkers !== false && series.some(({ marker }) => marker?.symbol !== "none");

/** Null for types that the file writer does not know. A file places charts by whole cells. */
export function chartForFile(chart: ChartContent, sizes: Sizes): WrittenChart | null {
  const shape = shapes[chart.type];
  if (!shape) return null;
  const from = { col: columnAt(chart.left, sizes), row: rowAt(chart.top, sizes) };
  return {
    ...shape,
    title: chart.title,
    frameTitle: chart.name,
    legend: chart.showLegend ? legends[chart.legendPosition ?? "Bottom"] : false,
    ...gapForFile(chart),
    axes: axesForFile(chart),
    series: chart.series.map((one) => seriesForFile(one, chart.type)),
    anchor: {
      from,
      to: {
        col: Math.max(from.col + 1, columnAt(chart.left + chart.width, sizes)),
        row: Math.max(from.row + 1, rowAt(chart.top + chart.height, sizes)),
      },
    },
  };
}
