import { HostObject } from "../protocol/HostObject";
import { color } from "./argument";
import type { ChartSeries } from "./ChartSeries";

export class ChartFill extends HostObject {
  readonly className = "ChartFill";

  constructor(readonly series: ChartSeries) {
    super(series.session);
  }

  SetSolidColor(fill: unknown): void {
    this.series.change({ color: color(fill) });
  }
}
