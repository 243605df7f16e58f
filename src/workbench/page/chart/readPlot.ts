import type { Area, Book } from "../../book/Book";
import type { ChartContent, Scalar } from "../../book/content";
import { parseAddress } from "../../book/address";
import type { PlotData } from "./plot";

/** Excel's first theme colours, for series that name none. */
const palette = ["#0f6cbd", "#ca5010", "#7f7f7f", "#c19c00", "#038387", "#8764b8"];

/** Reads the ranges that a chart names; a range that is gone leaves its series empty. */
export function readPlot(book: Book, chart: ChartContent): PlotData {
  const categories = chart.series[0]?.categories;
  return {
    categories: categories ? cellsOf(book, categories).map(String) : [],
    series: chart.series.map(({ name, values, color }, index) => ({
      name,
      color: color ?? palette[index % palette.length]!,
      values: cellsOf(book, values).map((value) => (typeof value === "number" ? value : null)),
    })),
  };
}

function cellsOf(book: Book, address: string): Scalar[] {
  const target = parseAddress(address);
  const sheet = target?.sheet === undefined ? undefined : book.sheet(target.sheet);
  return target && sheet ? sheet.values(target.area satisfies Area).flat() : [];
}
