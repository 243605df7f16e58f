import type { AxisContent } from "../../book/content";
import { ApiError } from "../protocol/apiError";
import { HostObject } from "../protocol/HostObject";
import { bool, text } from "./argument";
import type { Chart } from "./Chart";
import { ChartAxisTitle } from "./ChartAxisTitle";
import { ChartGridlines } from "./ChartGridlines";

export class ChartAxis extends HostObject {
  readonly className = "ChartAxis";
  override readonly links = ["MajorGridlines", "Title"];

  constructor(
    readonly chart: Chart,
    readonly which: "categoryAxis" | "valueAxis",
  ) {
    super(chart.session);
  }

  get content(): AxisContent {
    return this.chart.content[this.which] ?? {};
  }

  change(properties: Partial<AxisContent>): void {
    this.chart.change({ [this.which]: { ...this.content, ...properties } });
  }

  get MajorGridlines(): ChartGridlines {
    return new ChartGridlines(this);
  }

  get Title(): ChartAxisTitle {
    return new ChartAxisTitle(this);
  }

  /** "" while Excel chooses it. */
  get Minimum(): number | string {
    return this.content.minimum ?? "";
  }

  set Minimum(minimum: unknown) {
    this.#bound("minimum", minimum);
  }

  get Maximum(): number | string {
    return this.content.maximum ?? "";
  }

  set Maximum(maximum: unknown) {
    this.#bound("maximum", maximum);
  }

  get NumberFormat(): string {
    return this.content.numberFormat ?? "General";
  }

  set NumberFormat(format: unknown) {
    this.change({ numberFormat: text(format) });
  }

  get ReversePlotOrder(): boolean {
    return this.content.reversed ?? false;
  }

  set ReversePlotOrder(reversed: unknown) {
    this.change({ reversed: bool(reversed) });
  }

  get Visible(): boolean {
    return this.content.visible ?? true;
  }

  set Visible(visible: unknown) {
    this.change({ visible: bool(visible) });
  }

  /** "" gives the choice back to Excel. */
  #bound(which: "minimum" | "maximum", value: unknown): void {
    if (value !== "" && typeof value !== "number") throw new ApiError("InvalidArgument");
    const kept = Object.entries(this.content).filter(([name]) => name !== which);
    const given = value === "" ? [] : [[which, value] as const];
    this.chart.change({ [this.which]: Object.fromEntries([...kept, ...given]) });
  }
}
