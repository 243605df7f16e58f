import { HostObject } from "../protocol/HostObject";
import { color, onlyAs } from "./argument";
import type { DataBarConditionalFormat } from "./DataBarConditionalFormat";

export class ConditionalDataBarPositiveFormat extends HostObject {
  readonly className = "ConditionalDataBarPositiveFormat";

  constructor(readonly bars: DataBarConditionalFormat) {
    super(bars.session);
  }

  get FillColor(): string {
    return this.bars.content.color.toUpperCase();
  }

  set FillColor(fill: unknown) {
    this.bars.change({ ...this.bars.content, color: color(fill) });
  }

  get GradientFill(): boolean {
    return false;
  }

  set GradientFill(gradient: unknown) {
    onlyAs(false, gradient, "ConditionalDataBarPositiveFormat.gradientFill");
  }
}
