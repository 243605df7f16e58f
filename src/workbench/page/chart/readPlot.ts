import { parseArea } from "../../book/address";
import type { Book } from "../../book/Book";
import { displayText } from "../../book/cellReading";
import type { ChartContent, Scalar } from "../../book/content";
import type { PlotData } from "./plot";

/** Excel's first theme colours, for series that name none. */
const palette = ["#0f6cbd", "#ca5010", "#7f7f7f", "#c19c00", "#038387", "#8764b8"];

/** Reads the ranges that a chart names; a range that is gone leaves its series empty. */
export function readPlot(book: Book, chart: ChartContent): PlotData {
  const categories = chart.series[0]?.categories;
  return {
    minimum: chart.valueAxis?.minimum,
    maximum: chart.valueAxis?.maximum,
    reversed: chart.categoryAxis?.reversed,
    categories: categories ? cellsOf(book, categories).map(String) : [],
    series: chart.series.map((series, index) => {
      const { name, values, color, dataLabels, labelFormat, labelPosition, marker } = series;
      const cells = cellsOf(book, values);
      return {
        name,
        color: color ?? palette[index % palette.length]!,
        marker,
        labelsBelow: labelPosition === "Bottom",
        values: cells.map((value) => (typeof value === "number" ? value : null)),
        labels: dataLabels
          ? cells.map((value) => displayText(value, labelFormat ?? "General"))
          : undefined,
      };
    }),
  };
}

/** Cells of "'KPI 2025-03'!B2:B13", in order. */
function cellsOf(book: Book, reference: string): Scalar[] {
  const bang = reference.lastIndexOf("!");
  const name = reference
    .slice(0, bang)
    .replace(/^'(.*)'$/, "$1")
    .replaceAll("''", "'");
  return (
    book
      .sheet(name)
      ?.values(parseArea(reference.slice(bang + 1)))
      .flat() ?? []
  );
}
