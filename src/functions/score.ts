import { scoreByCurve, type GradedMetric } from "../engine";
import type { Scalar } from "./answer";
import { curveArgument } from "./arguments/curveArgument";
import { directionArgument, plain } from "./arguments/directionArgument";
import { figures } from "./arguments/grid";
import { rulesArgument } from "./arguments/rulesArgument";
import { isOmitted } from "./arguments/scalar";
import { isProblem, type Problem } from "./problem";
import { rulesOf } from "./rules";

/**
 * Points of 100 that values are worth by a target or another curve.
 * @customfunction SCORE
 * @helpurl https://localhost:3000/help.html#score
 * @param values One value or a range of values, such as 0.87 or 87%.
 * @param curve A target such as 95%, levels such as "80%:60; 90%:100", a curve's name, or a range with its header.
 * @param [direction] "up", "down", or the metric that the values are of; needed with a target and levels.
 * @param [rules] A table of curves that may be named, for instance KPI_Curves[#All].
 * @returns {any[][]} Points in the shape of the values.
 */
export function score(
  values: unknown[][],
  curve: unknown[][],
  direction?: unknown,
  rules?: unknown[][][],
) {
  const tables = rulesArgument(rules);
  if (isProblem(tables)) return tables;
  const { rulebook, error } = rulesOf(tables);
  if (error) return { kind: "problem", code: "rule", finding: error } as const;
  const metric = directionArgument(direction, rulebook);
  if (isProblem(metric)) return metric;
  if (isOmitted(curve)) return { kind: "problem", code: "needed", argument: "curve" } as const;
  const by = curveArgument(curve, metric ?? plain, tables);
  if (isProblem(by)) return needsDirection(by, metric) ? askDirection : by;

  return figures(values, "values").map((row) =>
    row.map((value): Scalar | Problem => {
      if (value === null) return "";
      if (isProblem(value)) return value;
      if (isBeyond(value, metric))
        return {
          kind: "problem",
          code: "aboveWhole",
          argument: "values",
          found: String(value),
        } as const;
      const points = scoreByCurve(by, value, metric?.direction ?? "none");
      return points ?? askDirection;
    }),
  );
}

const askDirection = {
  kind: "problem",
  code: "choice",
  argument: "direction",
  found: "",
} as const satisfies Problem;

/** A curve that does not say itself what is best. */
const needsDirection = (problem: Problem, metric: GradedMetric | null): boolean =>
  metric === null && problem.code === "curve" && problem.finding.code === "metric.notGraded";

/** 85 written for 85 % would have full marks. */
const isBeyond = (value: number, metric: GradedMetric | null): boolean =>
  metric?.unit === "share" && metric.entered === undefined && value > 1;
