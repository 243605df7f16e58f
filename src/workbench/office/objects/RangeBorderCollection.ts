import { ApiError } from "../protocol/apiError";
import { HostCollection } from "../protocol/HostObject";
import type { Range } from "./Range";
import { RangeBorder, type BorderSide } from "./RangeBorder";

const sides: readonly BorderSide[] = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
];

export class RangeBorderCollection extends HostCollection<RangeBorder> {
  readonly className = "RangeBorderCollection";

  constructor(readonly range: Range) {
    super(range.session);
  }

  get Count(): number {
    return sides.length;
  }

  items(): RangeBorder[] {
    return sides.map((side) => new RangeBorder(this.range, side));
  }

  find(key: unknown): RangeBorder {
    const side = sides.find((name) => name === key);
    if (side === undefined) throw new ApiError("InvalidArgument");
    return new RangeBorder(this.range, side);
  }
}
