import { blankAnswers } from "../answers";
import { NO, YES } from "../../tickets/columns";
import { tolerance } from "../../tolerance";
import type { Condition, Limit, Relation } from "../algebra";
import { conditions, quantities } from "../facts";
import type { Derivation } from "../facts/fact";
import type { Settings } from "../settings";
import { answerOf } from "./answerOf";
import { andColumns, evidentColumn, notColumn, orColumns } from "../kleene";

/** A condition's answer for every ticket. */
export function conditionColumn(condition: Condition, from: Derivation): Uint8Array {
  switch (condition.kind) {
    case "is":
      return from.of(conditions[condition.fact]);
    case "known":
      return knownColumn(from.of(quantities[condition.quantity]));
    case "compare":
      return compareColumn(
        from.of(quantities[condition.quantity]),
        condition.relation,
        limitOf(condition.limit, from.settings),
      );
    case "not":
      return notColumn(conditionColumn(condition.condition, from));
    case "evident":
      return evidentColumn(conditionColumn(condition.condition, from));
    case "optional":
      return conditionColumn(condition.condition, from);
    case "and":
    case "or": {
      const [first, ...others] = condition.conditions.map((part) => conditionColumn(part, from));
      if (!first) return blankAnswers(from.table.size).fill(condition.kind === "and" ? YES : NO);
      return others.reduce(condition.kind === "and" ? andColumns : orColumns, first);
    }
  }
}

/** Thresholds are compared with the engine's tolerance. */
function compareColumn(values: Float64Array, relation: Relation, limit: number): Uint8Array {
  const column = blankAnswers(values.length);
  const sign = relation === "atLeast" ? -1 : 1;
  const most = limit * sign + tolerance;
  const inverted = +(relation === "moreThan");
  for (let ticket = 0; ticket < values.length; ticket++) {
    const value = values[ticket]!;
    column[ticket] = answerOf(value, +(value * sign <= most) ^ inverted);
  }
  return column;
}

function knownColumn(values: Float64Array): Uint8Array {
  const column = blankAnswers(values.length);
  for (let ticket = 0; ticket < values.length; ticket++)
    column[ticket] = Number.isNaN(values[ticket]!) ? NO : YES;
  return column;
}

function limitOf(limit: Limit, settings: Settings): number {
  if (typeof limit === "number") return limit;
  const value = settings[limit.setting];
  if (value === null) throw new Error(`The setting ${limit.setting} has no value to compare with`);
  return value;
}
