import { ApiError, notImplemented } from "../protocol/apiError";
import { HostObject } from "../protocol/HostObject";
import { color } from "./argument";
import type { ConditionalFormat } from "./ConditionalFormat";

interface Criterion {
  readonly type?: string;
  readonly formula?: unknown;
  readonly color?: unknown;
}

/** From the lowest value over the median, where there is a middle colour, to the highest. */
export class ColorScaleConditionalFormat extends HostObject {
  readonly className = "ColorScaleConditionalFormat";

  constructor(readonly format: ConditionalFormat) {
    super(format.session);
  }

  get Criteria(): object {
    const colors = this.#colors;
    const [low, high] = [colors[0] ?? "", colors.at(-1) ?? ""];
    return {
      minimum: { formula: null, type: "LowestValue", color: low.toUpperCase() },
      ...(colors.length === 3 && {
        midpoint: { formula: "50", type: "Percentile", color: colors[1]?.toUpperCase() },
      }),
      maximum: { formula: null, type: "HighestValue", color: high.toUpperCase() },
    };
  }

  set Criteria(criteria: unknown) {
    const { minimum, midpoint, maximum } = Object(criteria) as Record<
      string,
      Criterion | undefined
    >;
    if (!minimum || !maximum) throw new ApiError("InvalidArgument");
    const colors = [
      pointColor(minimum, "LowestValue"),
      ...(midpoint ? [pointColor(midpoint, "Percentile", "50")] : []),
      pointColor(maximum, "HighestValue"),
    ];
    const { rule } = this.format;
    this.session.rules.change(rule, { kind: "colorScale", area: rule.content.area, colors });
  }

  get ThreeColorScale(): boolean {
    return this.#colors.length === 3;
  }

  get #colors(): readonly string[] {
    const { content } = this.format.rule;
    if (content.kind !== "colorScale") throw new ApiError("InvalidOperation");
    return content.colors;
  }
}

function pointColor(point: Criterion, type: string, formula?: string): string {
  const isAt = point.type === type && (formula === undefined || point.formula === formula);
  if (!isAt) throw notImplemented(`A colour scale point of type ${String(point.type)}`);
  return color(point.color);
}
