import type { Condition, Quantity } from "../algebra";
import type { PlainMeasure } from "./judges";

/** The quantity that is measured, or that decides whether a ticket is counted; null where none does. */
export function quantityBehind(measure: PlainMeasure): Quantity | null {
  switch (measure.kind) {
    case "count":
      return null;
    case "rate":
      return comparedIn(measure.counting);
    case "difference":
      return measure.of.kind === "rate" ? comparedIn(measure.of.counting) : null;
    case "activeDays":
      return measure.at;
    default:
      return measure.of;
  }
}

/** What a row of agents' days is weighed by, or divided by. */
export const weightBehind = (measure: PlainMeasure): Quantity | null =>
  measure.kind === "weightedMean" || measure.kind === "ratioOfSums" ? measure.by : null;

function comparedIn(condition: Condition): Quantity | null {
  switch (condition.kind) {
    case "compare":
      return condition.quantity;
    case "not":
    case "evident":
    case "optional":
    case "matured":
    case "given":
      return comparedIn(condition.condition);
    case "and":
    case "or": {
      const compared = condition.conditions.map(comparedIn).filter((one) => one !== null);
      return compared[0] ?? null;
    }
    default:
      return null;
  }
}
