import {
  and,
  evident,
  is,
  known,
  matches,
  not,
  or,
  type Condition,
  type Measure,
  type Quantity,
} from "./algebra";

/** It cannot be told whether the condition holds. */
const unknown = (condition: Condition): Condition =>
  not(or(evident(condition), evident(not(condition))));

const has = (quantity: Quantity): Condition =>
  typeof quantity === "string" ? known(quantity) : matches(quantity, { kind: "notBlank" });

/** Tickets of which it cannot be told whether they belong, or how they count. */
function undecided(measure: Measure): Condition {
  switch (measure.kind) {
    case "count":
      return unknown(measure.among);
    case "rate":
      return or(unknown(measure.among), and(measure.among, unknown(measure.counting)));
    case "activeDays":
      return or(unknown(measure.among), and(measure.among, not(has(measure.at))));
    case "sum":
    case "mean":
    case "quantile":
      return or(unknown(measure.among), and(measure.among, not(has(measure.of))));
    case "weightedMean":
    case "ratioOfSums":
      return or(
        unknown(measure.among),
        and(measure.among, not(and(has(measure.of), has(measure.by)))),
      );
    case "ratio":
      return or(undecided(measure.of), undecided(measure.per));
    case "difference":
      return or(undecided(measure.of), undecided(measure.minus));
  }
}

/** Of these, tickets with a time that cannot be used. */
export const undecidedByTime = (measure: Measure): Condition =>
  and(undecided(measure), is("unusableTime"));

/** Tickets that would belong, if they were old enough to be judged; null: any age will do. */
export function unripe(measure: Measure): Condition | null {
  if (measure.kind === "ratio") return unripe(measure.of) ?? unripe(measure.per);
  if (measure.kind === "difference") return unripe(measure.of);
  const turned = turnedUnripe(measure.among);
  return turned.isTurned ? turned.condition : null;
}

interface Turned {
  readonly condition: Condition;
  readonly isTurned: boolean;
}

function turnedUnripe(condition: Condition): Turned {
  switch (condition.kind) {
    case "matured":
      return { condition: not(condition.condition), isTurned: true };
    case "and": {
      const parts = condition.conditions.map(turnedUnripe);
      return {
        condition: and(...parts.map((part) => part.condition)),
        isTurned: parts.some(({ isTurned }) => isTurned),
      };
    }
    case "optional": {
      const part = turnedUnripe(condition.condition);
      return part.isTurned ? part : { condition, isTurned: false };
    }
    default:
      return { condition, isTurned: false };
  }
}
