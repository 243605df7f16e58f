import { ApiError } from "../protocol/apiError";
import { HostCollection } from "../protocol/HostObject";
import { integer, isOmitted, text } from "./argument";
import type { Chart } from "./Chart";
import { ChartSeries } from "./ChartSeries";

export class ChartSeriesCollection extends HostCollection<ChartSeries> {
  readonly className = "ChartSeriesCollection";

  constructor(readonly chart: Chart) {
    super(chart.session);
  }

  get Count(): number {
    return this.chart.content.series.length;
  }

  items(): ChartSeries[] {
    return this.chart.content.series.map((_, i) => new ChartSeries(this.chart, i));
  }

  find(key: unknown): ChartSeries | null {
    return this.items()[integer(key)] ?? null;
  }

  GetItemAt(index: unknown): ChartSeries {
    const series = this.find(index);
    if (series === null) throw new ApiError("InvalidArgument");
    return series;
  }

  /** At the end, empty until it is given values. */
  Add(name: unknown): ChartSeries {
    const { series } = this.chart.content;
    const given = isOmitted(name) ? `Series${series.length + 1}` : text(name);
    this.chart.change({ series: [...series, { name: given, values: "" }] });
    return new ChartSeries(this.chart, series.length);
  }
}
