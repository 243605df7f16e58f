import { HostObject } from "../protocol/HostObject";
import type { CellValueConditionalFormat } from "./CellValueConditionalFormat";
import { ConditionalRangeFill } from "./ConditionalRangeFill";
import { ConditionalRangeFont } from "./ConditionalRangeFont";

export class ConditionalRangeFormat extends HostObject {
  readonly className = "ConditionalRangeFormat";
  override readonly links = ["Fill", "Font"];

  constructor(readonly owner: CellValueConditionalFormat) {
    super(owner.session);
  }

  get Fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.owner);
  }

  get Font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.owner);
  }
}
