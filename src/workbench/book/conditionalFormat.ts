import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  type IConditionFormattingRule,
  type IConditionalFormattingRuleConfig,
} from "@univerjs/sheets-conditional-formatting";
import { areaAddress, parseArea } from "./address";
import { univerStyle } from "./cellStyle";
import type { CfContent } from "./content";
import { areaOf, rangeOf } from "./univerRange";

type CellValueFormat = Extract<CfContent, { kind: "cellValue" }>;

export function univerRule(cfId: string, format: CfContent): IConditionFormattingRule {
  return {
    cfId,
    ranges: format.area.split(/[ ,]+/).map((area) => rangeOf(parseArea(area))),
    stopIfTrue: false,
    rule: ruleConfig(format),
  };
}

function ruleConfig(format: CfContent): IConditionalFormattingRuleConfig {
  switch (format.kind) {
    case "dataBar":
      return {
        type: CFRuleType.dataBar,
        isShowValue: true,
        config: {
          min: bound(format.min, CFValueType.min),
          max: bound(format.max, CFValueType.max),
          isGradient: false,
          positiveColor: format.color,
          nativeColor: "#c50f1f",
        },
      };
    case "colorScale":
      return {
        type: CFRuleType.colorScale,
        config: format.colors.map((color, index) => ({
          index,
          color,
          value: scalePoint(index, format.colors.length),
        })),
      };
    case "cellValue":
      return highlight(format);
  }
}

function bound(value: number | undefined, otherwise: CFValueType) {
  return value === undefined ? { type: otherwise } : { type: CFValueType.num, value };
}

function scalePoint(index: number, count: number) {
  if (index === 0) return { type: CFValueType.min };
  if (index === count - 1) return { type: CFValueType.max };
  return { type: CFValueType.percentile, value: 50 };
}

const signs = {
  lessThan: "<",
  lessThanOrEqual: "<=",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  equal: "=",
} as const;

/** A comparison with a number is Univer's number rule; one with a reference needs a formula. */
function highlight(format: CellValueFormat): IConditionalFormattingRuleConfig {
  const style = univerStyle({
    ...(format.fontColor !== undefined && { fontColor: format.fontColor }),
    ...(format.fill !== undefined && { fill: format.fill }),
  });
  const base = { type: CFRuleType.highlightCell, style } as const;
  const first = operand(format.formula1);
  const second = operand(format.formula2 ?? "");
  if (format.operator === "between") {
    if (typeof first === "number" && typeof second === "number") {
      const operator = CFNumberOperator.between;
      return { ...base, subType: CFSubRuleType.number, operator, value: [first, second] };
    }
    const value = `=AND(${anchor(format)}>=${String(first)},${anchor(format)}<=${String(second)})`;
    return { ...base, subType: CFSubRuleType.formula, value };
  }
  if (typeof first === "number") {
    const operator = CFNumberOperator[format.operator];
    return { ...base, subType: CFSubRuleType.number, operator, value: first };
  }
  const value = `=${anchor(format)}${signs[format.operator]}${first}`;
  return { ...base, subType: CFSubRuleType.formula, value };
}

function operand(formula: string): number | string {
  const text = formula.replace(/^=/, "").trim();
  const number = Number(text);
  return text !== "" && Number.isFinite(number) ? number : text;
}

function anchor(format: CellValueFormat): string {
  return format.area.split(/[ ,:]+/)[0] ?? "A1";
}

export function ruleArea(rule: IConditionFormattingRule): string {
  return rule.ranges.map((range) => areaAddress(areaOf(range))).join(" ");
}

/** A rule made in the grid, as far as a file can carry it; null for the kinds we do not know. */
export function formatContent(rule: IConditionFormattingRule): CfContent | null {
  const area = ruleArea(rule);
  const config = rule.rule;
  if (config.type === CFRuleType.dataBar) {
    const { min, max, positiveColor } = config.config;
    return {
      kind: "dataBar",
      area,
      color: positiveColor,
      ...(min.type === CFValueType.num && { min: Number(min.value) }),
      ...(max.type === CFValueType.num && { max: Number(max.value) }),
    };
  }
  if (config.type === CFRuleType.colorScale) {
    return { kind: "colorScale", area, colors: config.config.map(({ color }) => color) };
  }
  if (config.type !== CFRuleType.highlightCell || config.subType !== CFSubRuleType.number) {
    return null;
  }
  const operator = config.operator;
  if (operator === CFNumberOperator.notBetween || operator === CFNumberOperator.notEqual) {
    return null;
  }
  const values = Array.isArray(config.value) ? config.value : [config.value ?? 0];
  return {
    kind: "cellValue",
    area,
    operator,
    formula1: String(values[0]),
    ...(values[1] !== undefined && { formula2: String(values[1]) }),
    ...(config.style.cl?.rgb && { fontColor: config.style.cl.rgb }),
    ...(config.style.bg?.rgb && { fill: config.style.bg.rgb }),
  };
}
