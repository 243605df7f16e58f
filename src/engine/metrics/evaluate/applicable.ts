import type { TicketTable } from "../../tickets/ticketTable";
import { and, type Condition, type Limit, type Measure, type Quantity } from "../algebra";
import { columnName } from "../columnRef";
import { conditions } from "../facts";
import { isAvailable, type ConditionFact, type QuantityFact } from "../facts/fact";
import { isGiven } from "../isGiven";
import type { NotApplicableReason } from "../outcome";
import type { Settings } from "../settings";
import { columnIn } from "./columnIn";
import { quantityFact } from "./quantityFact";

/** What of a metric's definition the sheet's columns allow. */
export interface Applicable {
  readonly measure: Measure;
  readonly applied: readonly string[];
  readonly dropped: readonly string[];
}

/** The measure without the optional conditions that the sheet has no columns for; or why none. */
export function applicable(
  measure: Measure,
  table: TicketTable,
  settings: Settings,
): Applicable | NotApplicableReason {
  const applied = new Set<string>();
  const dropped = new Set<string>();
  let refused: NotApplicableReason = "missingColumn";

  /** Whether it can be had; what of its definition cannot is told. */
  function has(quantity: Quantity): boolean {
    const fact: QuantityFact = quantityFact(quantity);
    const reason = isAvailable(fact, table) ? fact.refuses?.(table) : "missingColumn";
    if (reason) refused = reason;
    else for (const name of fact.lacks?.(table, settings) ?? []) dropped.add(name);
    return !reason;
  }
  const hasLimit = (limit: Limit): boolean =>
    typeof limit === "number" || "setting" in limit || has(limit.quantity);

  function ofCondition(condition: Condition): Condition | "dropped" | null {
    switch (condition.kind) {
      case "is": {
        const fact: ConditionFact = conditions[condition.fact];
        if (!isAvailable(fact, table)) return null;
        for (const name of fact.lacks?.(table, settings) ?? []) dropped.add(name);
        return condition;
      }
      case "known":
        return has(condition.quantity) ? condition : null;
      case "matches":
        return columnIn(table, condition.column) ? condition : null;
      case "compare":
        return has(condition.quantity) && hasLimit(condition.limit) ? condition : null;
      case "matured": {
        const inner = ofCondition(condition.condition);
        return inner === null || inner === "dropped" ? inner : { ...condition, condition: inner };
      }
      case "given":
        return isGiven(condition.setting, settings) ? ofCondition(condition.condition) : "dropped";
      case "not":
      case "evident": {
        const inner = ofCondition(condition.condition);
        return inner === null || inner === "dropped" ? inner : { ...condition, condition: inner };
      }
      case "optional": {
        const inner = ofCondition(condition.condition);
        const name = conditionName(condition.condition);
        if (inner !== null) applied.add(name);
        else if (!condition.quiet) dropped.add(name);
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
    if (whole.kind === "difference") {
      const of = ofMeasure(whole.of);
      const minus = ofMeasure(whole.minus);
      return of && minus && { ...whole, of, minus };
    }
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
  return kept ? { measure: kept, applied: [...applied], dropped: [...dropped] } : refused;
}

/** "reopened", or "notReopened" of its contrary. */
export function conditionName(condition: Condition): string {
  switch (condition.kind) {
    case "is":
      return condition.fact;
    case "known":
    case "compare":
      return condition.quantity;
    case "matches":
      return columnName(condition.column);
    case "not": {
      const name = conditionName(condition.condition);
      return `not${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    }
    case "optional":
    case "evident":
    case "matured":
    case "given":
      return conditionName(condition.condition);
    case "and":
    case "or":
      return condition.conditions.map(conditionName).join(` ${condition.kind} `);
  }
}
