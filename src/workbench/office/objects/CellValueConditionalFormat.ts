import type { CfContent } from "../../book/content";
import { ApiError, notImplemented } from "../protocol/apiError";
import { HostObject } from "../protocol/HostObject";
import { isOmitted, text } from "./argument";
import type { ConditionalFormat } from "./ConditionalFormat";
import { ConditionalRangeFormat } from "./ConditionalRangeFormat";

export type CellValueRule = Extract<CfContent, { kind: "cellValue" }>;

const operators = {
  Between: "between",
  EqualTo: "equal",
  GreaterThan: "greaterThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThan: "lessThan",
  LessThanOrEqual: "lessThanOrEqual",
} as const;

/** Formats the cells whose value compares so with one or two operands. */
export class CellValueConditionalFormat extends HostObject {
  readonly className = "CellValueConditionalFormat";
  override readonly links = ["Format"];

  constructor(readonly format: ConditionalFormat) {
    super(format.session);
  }

  get content(): CellValueRule {
    const { content } = this.format.rule;
    if (content.kind !== "cellValue") throw new ApiError("InvalidOperation");
    return content;
  }

  change(properties: Partial<CellValueRule>): void {
    this.session.rules.change(this.format.rule, { ...this.content, ...properties });
  }

  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this);
  }

  get Rule(): object {
    const { operator, formula1, formula2 } = this.content;
    const name = Object.entries(operators).find(([, ours]) => ours === operator)?.[0];
    return { formula1, ...(formula2 !== undefined && { formula2 }), operator: name };
  }

  set Rule(rule: unknown) {
    const { formula1, formula2, operator } = Object(rule) as Record<string, unknown>;
    const name = text(operator);
    if (!Object.hasOwn(operators, name)) {
      throw notImplemented(`The operator ${name} of a conditional format`);
    }
    this.change({
      operator: operators[name as keyof typeof operators],
      formula1: operand(formula1),
      ...(!isOmitted(formula2) && { formula2: operand(formula2) }),
    });
  }
}

/** A number may come as a number. */
function operand(formula: unknown): string {
  return typeof formula === "number" ? String(formula) : text(formula);
}
