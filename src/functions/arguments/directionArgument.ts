import type { GradedMetric, Rulebook } from "../../engine";
import { metricCalled } from "../measure";
import { isProblem, type Problem } from "../problem";
import { isOmitted, scalar, textOf } from "./scalar";

const up = /^(up|higher|high|asc|越高越好|高|正向|向上)$/i;
const down = /^(down|lower|low|desc|越低越好|低|反向|负向|向下)$/i;

/** Whether more is better: said, or that of a metric; null where it is left out. Never guessed. */
export function directionArgument(
  argument: unknown,
  rulebook: Rulebook,
): GradedMetric | null | Problem {
  if (isOmitted(argument)) return null;
  const found = textOf(scalar(argument));
  if (up.test(found)) return { ...plain, direction: "up" };
  if (down.test(found)) return { ...plain, direction: "down" };
  const metric = metricCalled(found, rulebook);
  return isProblem(metric)
    ? { kind: "problem", code: "choice", argument: "direction", found }
    : metric;
}

/** A value of which nothing is known but its number. */
export const plain: GradedMetric = { id: "", unit: "number", direction: "none" };
