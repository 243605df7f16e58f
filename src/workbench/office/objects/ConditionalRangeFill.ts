import { HostObject } from "../protocol/HostObject";
import { color } from "./argument";
import type { CellValueConditionalFormat } from "./CellValueConditionalFormat";

export class ConditionalRangeFill extends HostObject {
  readonly className = "ConditionalRangeFill";

  constructor(readonly owner: CellValueConditionalFormat) {
    super(owner.session);
  }

  get Color(): string {
    return this.owner.content.fill?.toUpperCase() ?? "";
  }

  set Color(fill: unknown) {
    this.owner.change({ fill: color(fill) });
  }
}
