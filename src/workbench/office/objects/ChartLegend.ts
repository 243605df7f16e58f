import { HostObject } from "../protocol/HostObject";
import { bool, oneOf } from "./argument";
import type { Chart } from "./Chart";

const positions = ["Top", "Bottom", "Left", "Right"] as const;

export class ChartLegend extends HostObject {
  readonly className = "ChartLegend";

  constructor(readonly chart: Chart) {
    super(chart.session);
  }

  get Visible(): boolean {
    return this.chart.content.showLegend;
  }

  set Visible(visible: unknown) {
    this.chart.change({ showLegend: bool(visible) });
  }

  get Position(): string {
    return this.chart.content.legendPosition ?? "Bottom";
  }

  set Position(position: unknown) {
    this.chart.change({ legendPosition: oneOf(position, positions) });
  }
}
