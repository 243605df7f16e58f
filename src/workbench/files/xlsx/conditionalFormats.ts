import type { ConditionalRule } from "hucre/xlsx";

import type { CfContent } from "../../book/content";
import { namesForFile, namesForPeople } from "./formulaNames";
import { solid } from "./cellStyle";

const operators = {
  lessThan: true,
  lessThanOrEqual: true,
  greaterThan: true,
  greaterThanOrEqual: true,
  equal: true,
  between: true,
} as const;
type Operator = keyof typeof operators;
const isOperator = (operator: string | undefined): operator is Operator =>
  operator !== undefined && Object.hasOwn(operators, operator);

/** Files write colours as AARRGGBB, and the reader hands some of them on as they stand. */
const fromFile = (colour: string | undefined) => `#${(colour ?? "").slice(-6).toLowerCase()}`;
const toFile = (colour: string) => `FF${colour.slice(1).toUpperCase()}`;

/** One rule may cover several areas; ours cover one each. Empty where we have no such rule. */
export function conditionalFormatsOf(rule: ConditionalRule): readonly CfContent[] {
  const formats = rule.range.split(/\s+/).map((area) => conditionalFormatOf(rule, area));
  return formats.filter((format) => format !== null);
}

function conditionalFormatOf(rule: ConditionalRule, area: string): CfContent | null {
  if (rule.type === "dataBar" && rule.dataBar) {
    const [low, high] = rule.dataBar.cfvo;
    return {
      kind: "dataBar",
      area,
      color: fromFile(rule.dataBar.color),
      ...(low?.type === "num" && { min: Number(low.value) }),
      ...(high?.type === "num" && { max: Number(high.value) }),
    };
  }
  if (rule.type === "colorScale" && rule.colorScale) {
    return { kind: "colorScale", area, colors: rule.colorScale.colors.map(fromFile) };
  }
  const [formula1, formula2] = [rule.formula ?? []].flat();
  if (rule.type !== "cellIs" || !isOperator(rule.operator) || formula1 === undefined) return null;
  const { font, fill } = rule.style ?? {};
  const background =
    fill?.type === "pattern" ? (fill.bgColor?.rgb ?? fill.fgColor?.rgb) : undefined;
  return {
    kind: "cellValue",
    area,
    operator: rule.operator,
    formula1: namesForPeople(formula1),
    ...(formula2 !== undefined && { formula2: namesForPeople(formula2) }),
    ...(font?.color?.rgb && { fontColor: fromFile(font.color.rgb) }),
    ...(background && { fill: fromFile(background) }),
  };
}

export function conditionalRule(format: CfContent, priority: number): ConditionalRule {
  const range = format.area;
  switch (format.kind) {
    case "dataBar":
      return {
        type: "dataBar",
        priority,
        range,
        dataBar: {
          cfvo: [limit("min", format.min), limit("max", format.max)],
          color: toFile(format.color),
        },
      };
    case "colorScale": {
      const middle = { type: "percentile", value: "50" } as const;
      const cfvo = [limit("min"), ...(format.colors.length > 2 ? [middle] : []), limit("max")];
      return {
        type: "colorScale",
        priority,
        range,
        colorScale: { cfvo, colors: format.colors.map(toFile) },
      };
    }
    case "cellValue": {
      const formulas = [format.formula1, format.formula2].filter((text) => text !== undefined);
      return {
        type: "cellIs",
        priority,
        range,
        operator: format.operator,
        formula: formulas.map((text) => namesForFile(text.replace(/^=/, ""))),
        style: {
          ...(format.fontColor && { font: { color: { rgb: toFile(format.fontColor).slice(2) } } }),
          ...(format.fill && { fill: solid(format.fill) }),
        },
      };
    }
  }
}

const limit = (end: "min" | "max", value?: number) =>
  value === undefined ? { type: end } : { type: "num" as const, value: String(value) };
