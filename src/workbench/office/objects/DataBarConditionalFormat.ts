import type { CfContent } from "../../book/content";
import { ApiError, notImplemented } from "../protocol/apiError";
import { HostObject } from "../protocol/HostObject";
import { onlyAs } from "./argument";
import { ConditionalDataBarPositiveFormat } from "./ConditionalDataBarPositiveFormat";
import type { ConditionalFormat } from "./ConditionalFormat";

type DataBar = Extract<CfContent, { kind: "dataBar" }>;

/** Bars between two bounds: fixed numbers, or the lowest and highest value of the range. */
export class DataBarConditionalFormat extends HostObject {
  readonly className = "DataBarConditionalFormat";
  override readonly links = ["PositiveFormat"];

  constructor(readonly format: ConditionalFormat) {
    super(format.session);
  }

  get content(): DataBar {
    const { content } = this.format.rule;
    if (content.kind !== "dataBar") throw new ApiError("InvalidOperation");
    return content;
  }

  change(content: DataBar): void {
    this.session.rules.change(this.format.rule, content);
  }

  get PositiveFormat(): ConditionalDataBarPositiveFormat {
    return new ConditionalDataBarPositiveFormat(this);
  }

  get BarDirection(): string {
    return "Context";
  }

  set BarDirection(direction: unknown) {
    if (direction !== "LeftToRight") {
      onlyAs("Context", direction, "DataBarConditionalFormat.barDirection");
    }
  }

  get ShowDataBarOnly(): boolean {
    return false;
  }

  set ShowDataBarOnly(barOnly: unknown) {
    onlyAs(false, barOnly, "DataBarConditionalFormat.showDataBarOnly");
  }

  get LowerBoundRule(): object {
    return boundRule(this.content.min, "LowestValue");
  }

  set LowerBoundRule(rule: unknown) {
    this.#setBounds(bound(rule, "LowestValue"), this.content.max);
  }

  get UpperBoundRule(): object {
    return boundRule(this.content.max, "HighestValue");
  }

  set UpperBoundRule(rule: unknown) {
    this.#setBounds(this.content.min, bound(rule, "HighestValue"));
  }

  #setBounds(min: number | undefined, max: number | undefined): void {
    const { kind, area, color } = this.content;
    const bounds = { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
    this.change({ kind, area, color, ...bounds });
  }
}

function boundRule(value: number | undefined, otherwise: string): object {
  return value === undefined
    ? { type: otherwise, formula: "" }
    : { type: "Number", formula: String(value) };
}

function bound(rule: unknown, extreme: string): number | undefined {
  const { type, formula } = Object(rule) as { type?: string; formula?: unknown };
  if (type === extreme || type === "Automatic") return undefined;
  const value = Number(String(formula).replace(/^=/, ""));
  if (type !== "Number") throw notImplemented(`A data bar bound of type ${String(type)}`);
  if (!Number.isFinite(value)) throw notImplemented("A data bar bound by formula");
  return value;
}
