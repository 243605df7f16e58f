import { HostObject } from "../protocol/HostObject";
import { color } from "./argument";
import { commonStyle } from "./commonStyle";
import type { Range } from "./Range";

export class RangeFill extends HostObject {
  readonly className = "RangeFill";

  constructor(readonly range: Range) {
    super(range.session);
  }

  /** "#FFFFFF" where there is no fill; "" where the cells differ, as Excel has it. */
  get Color(): string {
    return (commonStyle(this.range, ({ fill }) => fill ?? "#ffffff") ?? "").toUpperCase();
  }

  set Color(fill: unknown) {
    this.range.editable.setStyle(this.range.present, { fill: color(fill) });
  }
}
