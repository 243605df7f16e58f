import { HostObject } from "../protocol/HostObject";
import { bool, text } from "./argument";
import type { Chart } from "./Chart";

export class ChartTitle extends HostObject {
  readonly className = "ChartTitle";

  constructor(readonly chart: Chart) {
    super(chart.session);
  }

  get Text(): string {
    return this.chart.content.title;
  }

  set Text(title: unknown) {
    this.chart.change({ title: text(title) });
  }

  get Visible(): boolean {
    return this.chart.content.title !== "";
  }

  /** Hiding a title empties it; shown without a text it reads as Excel's placeholder. */
  set Visible(visible: unknown) {
    if (!bool(visible)) this.chart.change({ title: "" });
    else if (!this.Visible) this.chart.change({ title: "Chart Title" });
  }
}
