import { HostObject } from "../protocol/HostObject";
import { ChartFill } from "./ChartFill";
import type { ChartSeries } from "./ChartSeries";

export class ChartSeriesFormat extends HostObject {
  readonly className = "ChartSeriesFormat";
  override readonly links = ["Fill"];

  constructor(readonly series: ChartSeries) {
    super(series.session);
  }

  get Fill(): ChartFill {
    return new ChartFill(this.series);
  }
}
