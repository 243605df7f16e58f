import { isMissingText } from "../tickets/values/missing";
import type { Criterion } from "./criterion";

/**
 * Whether a cell with nothing in it meets the criterion; null where that cannot be told: the cell
 * may have been forgotten, so it is neither "not 是" nor below 4. Words for nothing (无, N/A) ask
 * for blanks [CRI14].
 */
export function answerForMissing(criterion: Criterion): boolean | null {
  switch (criterion.kind) {
    case "blank":
      return true;
    case "notBlank":
      return false;
    case "compare": {
      const { relation, operand } = criterion;
      if (typeof operand !== "string" || !isMissingText(operand)) return null;
      return relation === "=" ? true : relation === "<>" ? false : null;
    }
    case "anyOf":
      return anyOf(criterion.criteria.map(answerForMissing));
    case "noneOf": {
      const answer = anyOf(criterion.criteria.map(answerForMissing));
      return answer === null ? null : !answer;
    }
  }
}

const anyOf = (answers: readonly (boolean | null)[]): boolean | null =>
  answers.includes(true) ? true : answers.includes(null) ? null : false;
