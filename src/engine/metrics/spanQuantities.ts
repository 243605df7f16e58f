import type { Condition, Measure, Quantity } from "./algebra";
import type { QuantityName } from "./facts";

/** Times between two moments, which run by the clock of the settings. */
const spans: ReadonlySet<Quantity> = new Set<QuantityName>([
  "acknowledgeMinutes",
  "ageHours",
  "ageMinutes",
  "firstResponseMinutes",
  "resolutionHours",
  "resolvedAfterHours",
]);

/** Whether a measure depends on the clock. */
export function readsSpan(measure: Measure): boolean {
  switch (measure.kind) {
    case "ratio":
      return readsSpan(measure.of) || readsSpan(measure.per);
    case "difference":
      return readsSpan(measure.of) || readsSpan(measure.minus);
    case "rate":
      return asksForSpan(measure.among) || asksForSpan(measure.counting);
    default:
      return asksForSpan(measure.among) || ("of" in measure && spans.has(measure.of));
  }
}

function asksForSpan(condition: Condition): boolean {
  switch (condition.kind) {
    case "known":
    case "compare":
      return spans.has(condition.quantity);
    case "and":
    case "or":
      return condition.conditions.some(asksForSpan);
    case "is":
    case "matches":
      return false;
    default:
      return asksForSpan(condition.condition);
  }
}
