import { HostObject } from "../protocol/HostObject";
import { color } from "./argument";
import type { CellValueConditionalFormat } from "./CellValueConditionalFormat";

export class ConditionalRangeFont extends HostObject {
  readonly className = "ConditionalRangeFont";

  constructor(readonly owner: CellValueConditionalFormat) {
    super(owner.session);
  }

  get Color(): string {
    return this.owner.content.fontColor?.toUpperCase() ?? "";
  }

  set Color(fontColor: unknown) {
    this.owner.change({ fontColor: color(fontColor) });
  }
}
