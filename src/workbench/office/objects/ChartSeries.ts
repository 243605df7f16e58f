import { markerStyles, type ChartSeries as SeriesContent } from "../../book/content";
import { ApiError } from "../protocol/apiError";
import { HostObject } from "../protocol/HostObject";
import { bool, oneOf, points, text } from "./argument";
import type { Chart } from "./Chart";
import { ChartDataLabels } from "./ChartDataLabels";
import { ChartSeriesFormat } from "./ChartSeriesFormat";
import { Range } from "./Range";

export class ChartSeries extends HostObject {
  readonly className = "ChartSeries";
  override readonly links = ["DataLabels", "Format"];

  constructor(
    readonly chart: Chart,
    readonly index: number,
  ) {
    super(chart.session);
  }

  get content(): SeriesContent {
    const series = this.chart.content.series[this.index];
    if (!series) throw new ApiError("ItemNotFound");
    return series;
  }

  change(properties: Partial<SeriesContent>): void {
    const changed = { ...this.content, ...properties };
    this.chart.change({ series: this.chart.content.series.with(this.index, changed) });
  }

  get DataLabels(): ChartDataLabels {
    return new ChartDataLabels(this);
  }

  get Format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this);
  }

  get Name(): string {
    return this.content.name;
  }

  set Name(name: unknown) {
    this.change({ name: text(name) });
  }

  get HasDataLabels(): boolean {
    return this.content.dataLabels ?? false;
  }

  set HasDataLabels(shown: unknown) {
    this.change({ dataLabels: bool(shown) });
  }

  get GapWidth(): number {
    return this.content.gapWidth ?? 150;
  }

  set GapWidth(percent: unknown) {
    this.change({ gapWidth: points(percent) });
  }

  /** "Automatic" while Excel chooses it. */
  get MarkerStyle(): string {
    return this.content.marker ?? "Automatic";
  }

  set MarkerStyle(style: unknown) {
    this.change({ marker: oneOf(style, markerStyles) });
  }

  SetValues(source: unknown): void {
    this.change({ values: addressOf(source) });
  }

  SetXAxisValues(source: unknown): void {
    this.change({ categories: addressOf(source) });
  }

  Delete(): void {
    this.chart.change({ series: this.chart.content.series.toSpliced(this.index, 1) });
  }
}

function addressOf(source: unknown): string {
  if (!(source instanceof Range)) throw new ApiError("InvalidArgument");
  return source.Address;
}
