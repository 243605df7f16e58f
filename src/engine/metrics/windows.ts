import type { Condition, Measure, Window } from "./algebra";
import type { Settings } from "./settings";

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

/** The longest of the windows that are counted in days; 0: none. */
export function daysToRipen(measure: Measure, settings: Settings): number {
  const days = windowsOf(measure).map(({ limit, unit }) => {
    if (unit !== "day" || (typeof limit === "object" && "quantity" in limit)) return 0;
    return typeof limit === "number" ? limit : settings[limit.setting];
  });
  return Math.max(0, ...days);
}
