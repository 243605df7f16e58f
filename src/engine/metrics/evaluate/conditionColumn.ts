import { NO, YES } from "../../tickets/columns";
import { tolerance } from "../../tolerance";
import type { Condition, Limit, Relation } from "../algebra";
import { conditions, quantities } from "../facts";
import { isGiven } from "../isGiven";
import type { Block } from "../facts/fact";
import { andColumns, evidentColumn, notColumn, orColumns } from "../kleene";
import type { Settings } from "../settings";
import { answerOf } from "./answerOf";
import { matchesColumn } from "./matchesColumn";

/** A condition's answer for every ticket of the block. */
export function conditionColumn(condition: Condition, from: Block): Uint8Array {
  switch (condition.kind) {
    case "is":
      return from.of(conditions[condition.fact]);
    case "known":
      return knownColumn(from.of(quantities[condition.quantity]), from);
    case "matches":
      return matchesColumn(condition, from);
    case "compare": {
      const values = from.of(quantities[condition.quantity]);
      return typeof condition.limit === "object" && "quantity" in condition.limit
        ? compareColumns(
            values,
            condition.relation,
            from.of(quantities[condition.limit.quantity]),
            from,
          )
        : compareColumn(values, condition.relation, limitOf(condition.limit, from.settings), from);
    }
    case "not":
      return notColumn(conditionColumn(condition.condition, from), from.answers());
    case "evident":
      return evidentColumn(conditionColumn(condition.condition, from), from.answers());
    case "optional":
    case "matured":
      return conditionColumn(condition.condition, from);
    case "given":
      return isGiven(condition.setting, from.settings)
        ? conditionColumn(condition.condition, from)
        : from.answers().fill(YES);
    case "and":
    case "or": {
      const combined = condition.kind === "and" ? andColumns : orColumns;
      const [first, ...others] = condition.conditions.map((part) => conditionColumn(part, from));
      if (!first) return from.answers().fill(condition.kind === "and" ? YES : NO);
      return others.reduce((column, other) => combined(column, other, from.answers()), first);
    }
  }
}

/** Thresholds are compared with the engine's tolerance. */
function compareColumn(
  values: Float64Array,
  relation: Relation,
  limit: number,
  from: Block,
): Uint8Array {
  const { size } = from;
  const column = from.answers();
  const sign = relation === "atLeast" ? -1 : 1;
  const most = limit * sign + tolerance;
  const inverted = +(relation === "moreThan");
  for (let ticket = 0; ticket < size; ticket++) {
    const value = values[ticket]!;
    column[ticket] = answerOf(value, +(value * sign <= most) ^ inverted);
  }
  return column;
}

/** Each ticket with a limit of its own; UNKNOWN where it has none. */
function compareColumns(
  values: Float64Array,
  relation: Relation,
  limits: Float64Array,
  from: Block,
): Uint8Array {
  const { size } = from;
  const column = from.answers();
  const sign = relation === "atLeast" ? -1 : 1;
  const inverted = +(relation === "moreThan");
  for (let ticket = 0; ticket < size; ticket++) {
    const excess = values[ticket]! - limits[ticket]!;
    column[ticket] = answerOf(excess, +(excess * sign <= tolerance) ^ inverted);
  }
  return column;
}

function knownColumn(values: Float64Array, from: Block): Uint8Array {
  const { size } = from;
  const column = from.answers();
  for (let ticket = 0; ticket < size; ticket++)
    column[ticket] = Number.isNaN(values[ticket]!) ? NO : YES;
  return column;
}

const limitOf = (
  limit: Exclude<Limit, { readonly quantity: unknown }>,
  settings: Settings,
): number => (typeof limit === "number" ? limit : settings[limit.setting]);
