import type { TicketTable } from "../../tickets/ticketTable";
import { and, type Condition, type Measure } from "../algebra";
import { conditions, quantities, type QuantityName } from "../facts";
import { isAvailable, type ConditionFact } from "../facts/fact";

/** What of a metric's definition the sheet's columns allow. */
export interface Applicable {
  readonly measure: Measure;
  readonly applied: readonly string[];
  readonly dropped: readonly string[];
}

/** The measure without the optional conditions that the sheet has no columns for; null: none. */
export function applicable(measure: Measure, table: TicketTable): Applicable | null {
  const applied = new Set<string>();
  const dropped = new Set<string>();

  const has = (quantity: QuantityName): boolean => isAvailable(quantities[quantity], table);

  function ofCondition(condition: Condition): Condition | "dropped" | null {
    switch (condition.kind) {
      case "is": {
        const fact: ConditionFact = conditions[condition.fact];
        if (!isAvailable(fact, table)) return null;
        for (const name of fact.lacks?.(table) ?? []) dropped.add(name);
        return condition;
      }
      case "known":
      case "compare":
        return has(condition.quantity) ? condition : null;
      case "not":
      case "evident": {
        const inner = ofCondition(condition.condition);
        return inner === null || inner === "dropped" ? inner : { ...condition, condition: inner };
      }
      case "optional": {
        const inner = ofCondition(condition.condition);
        (inner === null ? dropped : applied).add(conditionName(condition.condition));
        return inner ?? "dropped";
      }
      case "and":
      case "or": {
        const parts = condition.conditions.map(ofCondition);
        if (parts.includes(null)) return null;
        const kept = parts.filter((part) => part !== null && part !== "dropped");
        // Nothing left of what was asked for would be every ticket.
        return kept.length === 0 && parts.length > 0 ? null : { ...condition, conditions: kept };
      }
    }
  }

  function population(condition: Condition): Condition | null {
    const kept = ofCondition(condition);
    return kept === "dropped" ? and() : kept;
  }

  function ofMeasure(whole: Measure): Measure | null {
    if (whole.kind === "ratio") {
      const of = ofMeasure(whole.of);
      const per = ofMeasure(whole.per);
      return of && per && { ...whole, of, per };
    }
    const among = population(whole.among);
    if (!among) return null;
    switch (whole.kind) {
      case "count":
        return { ...whole, among };
      case "rate": {
        const counting = ofCondition(whole.counting);
        return counting && counting !== "dropped" ? { ...whole, among, counting } : null;
      }
      case "activeDays":
        return has(whole.at) ? { ...whole, among } : null;
      case "sum":
      case "mean":
      case "quantile":
        return has(whole.of) ? { ...whole, among } : null;
      case "weightedMean":
      case "ratioOfSums":
        return has(whole.of) && has(whole.by) ? { ...whole, among } : null;
    }
  }

  const kept = ofMeasure(measure);
  return kept && { measure: kept, applied: [...applied], dropped: [...dropped] };
}

/** "reopened", or "notReopened" of its contrary. */
export function conditionName(condition: Condition): string {
  switch (condition.kind) {
    case "is":
      return condition.fact;
    case "known":
    case "compare":
      return condition.quantity;
    case "not": {
      const name = conditionName(condition.condition);
      return `not${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    }
    case "optional":
    case "evident":
      return conditionName(condition.condition);
    case "and":
    case "or":
      return condition.conditions.map(conditionName).join(` ${condition.kind} `);
  }
}
