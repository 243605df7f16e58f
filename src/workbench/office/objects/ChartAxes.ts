import { HostObject } from "../protocol/HostObject";
import type { Chart } from "./Chart";
import { ChartAxis } from "./ChartAxis";

export class ChartAxes extends HostObject {
  readonly className = "ChartAxes";
  override readonly links = ["CategoryAxis", "ValueAxis"];

  constructor(readonly chart: Chart) {
    super(chart.session);
  }

  get CategoryAxis(): ChartAxis {
    return new ChartAxis(this.chart, "categoryAxis");
  }

  get ValueAxis(): ChartAxis {
    return new ChartAxis(this.chart, "valueAxis");
  }
}
