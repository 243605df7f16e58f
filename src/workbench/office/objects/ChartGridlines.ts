import { HostObject } from "../protocol/HostObject";
import { bool } from "./argument";
import type { ChartAxis } from "./ChartAxis";

export class ChartGridlines extends HostObject {
  readonly className = "ChartGridlines";

  constructor(readonly axis: ChartAxis) {
    super(axis.session);
  }

  /** Excel draws them across the value axis unless told otherwise. */
  get Visible(): boolean {
    return this.axis.content.gridlines ?? this.axis.which === "valueAxis";
  }

  set Visible(visible: unknown) {
    this.axis.change({ gridlines: bool(visible) });
  }
}
