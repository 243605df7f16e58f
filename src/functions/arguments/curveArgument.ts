import {
  attainment,
  checkCurve,
  curveTable,
  hasErrors,
  kindOf,
  parseLevels,
  parseNumber,
  readCurveRow,
  readCurves,
  type Curve,
  type Finding,
  type GradedMetric,
} from "../../engine";
import type { Problem } from "../problem";
import { rowsOf } from "./rowsOf";
import type { RuleTables } from "./rulesArgument";
import { isRange, scalar, textOf } from "./scalar";

/**
 * A target (95%), levels ("80%:60; 90%:100"), a curve of KPI_Curves by its name, or a range with the
 * columns of curves and one row; checked for what it is to score.
 */
export function curveArgument(
  argument: unknown,
  metric: GradedMetric,
  rules: RuleTables,
): Curve | Problem {
  const found = textOf(scalar(argument));
  const { curve, findings } = isRange(argument)
    ? readCurveRow(rowsOf(argument))
    : { curve: curveOf(found, rules), findings: [] };
  const all: readonly Finding[] = [...findings, ...(curve ? checkCurve(curve, metric) : [])];
  if (hasErrors(all)) {
    const finding = all.find(({ severity }) => severity === "error")!;
    // Of a metric that nobody named it is the values' target.
    const about = finding.about === "" ? "values" : finding.about;
    return { kind: "problem", code: "curve", finding: { ...finding, ...(about && { about }) } };
  }
  return curve ?? { kind: "problem", code: "choice", argument: "curve", found };
}

function curveOf(found: string, rules: RuleTables): Curve | null {
  const target = parseNumber(found);
  if (target !== null) return attainment(target);
  for (const [name, cells] of rules)
    if (kindOf(name, cells)?.table === curveTable) {
      const named = readCurves(cells).curves.get(found.toLowerCase());
      if (named) return named;
    }
  const levels = parseLevels(found);
  return levels && { kind: "ladder", levels };
}
