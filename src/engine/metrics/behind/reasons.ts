import type { Condition } from "../algebra";
import type { Settings } from "../settings";
import { isGiven } from "../isGiven";

/** The conditions that must all hold, one by one. */
export function partsOf(condition: Condition, settings: Settings): readonly Condition[] {
  switch (condition.kind) {
    case "and":
      return condition.conditions.flatMap((part) => partsOf(part, settings));
    case "optional":
    case "matured":
      return partsOf(condition.condition, settings);
    case "given":
      return isGiven(condition.setting, settings) ? partsOf(condition.condition, settings) : [];
    default:
      return [condition];
  }
}

/** What holds where the condition does not. */
export function contraryOf(condition: Condition): Condition {
  switch (condition.kind) {
    case "not":
      return bare(condition.condition);
    case "compare":
      if (condition.relation === "atMost") return { ...condition, relation: "moreThan" };
      if (condition.relation === "moreThan") return { ...condition, relation: "atMost" };
      return { kind: "not", condition };
    default:
      return { kind: "not", condition: bare(condition) };
  }
}

/** A test that was skipped where it could not be told is the test itself where it could. */
const bare = (condition: Condition): Condition =>
  condition.kind === "evident" ? bare(condition.condition) : condition;
