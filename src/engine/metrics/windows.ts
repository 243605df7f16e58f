import type { Condition, Measure, Window } from "./algebra";

/** How long a measure's tickets take to ripen: the windows of its maturity conditions. */
export function windowsOf(measure: Measure): readonly Window[] {
  switch (measure.kind) {
    case "ratio":
      return [...windowsOf(measure.of), ...windowsOf(measure.per)];
    case "difference":
      return [...windowsOf(measure.of), ...windowsOf(measure.minus)];
    default:
      return windowsIn(measure.among);
  }
}

function windowsIn(condition: Condition): readonly Window[] {
  switch (condition.kind) {
    case "matured":
      return [condition.window];
    case "and":
    case "or":
      return condition.conditions.flatMap(windowsIn);
    case "not":
    case "optional":
    case "evident":
    case "given":
      return windowsIn(condition.condition);
    default:
      return [];
  }
}
