import { HostObject } from "../protocol/HostObject";
import { bool, text } from "./argument";
import type { ChartSeries } from "./ChartSeries";

/** The values at the bars; they are all that the workbench writes there. */
export class ChartDataLabels extends HostObject {
  readonly className = "ChartDataLabels";

  constructor(readonly series: ChartSeries) {
    super(series.session);
  }

  get ShowValue(): boolean {
    return this.series.content.dataLabels ?? false;
  }

  set ShowValue(shown: unknown) {
    this.series.change({ dataLabels: bool(shown) });
  }

  get NumberFormat(): string {
    return this.series.content.labelFormat ?? "General";
  }

  set NumberFormat(format: unknown) {
    this.series.change({ labelFormat: text(format) });
  }
}
