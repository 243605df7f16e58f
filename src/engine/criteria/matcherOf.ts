import { plainCell, type PlainCell } from "../tickets/cells";
import { atLeast, atMost, equal } from "../tolerance";
import type { CellRelation, Criterion, Operand } from "./criterion";
import { booleanOf, numberOf } from "./operand";
import { comparable, textMatcher } from "./textMatcher";

/** Whether a cell, as it comes from the sheet, meets the criterion. */
export function matcherOf(criterion: Criterion): (cell: unknown) => boolean {
  const matches = plainMatcher(criterion);
  return (cell) => matches(plainCell(cell));
}

type PlainMatcher = (cell: PlainCell) => boolean;

function plainMatcher(criterion: Criterion): PlainMatcher {
  switch (criterion.kind) {
    case "blank":
      return (cell) => cell === null;
    case "notBlank":
      return (cell) => cell !== null;
    case "compare":
      return comparison(criterion.relation, criterion.operand);
    case "anyOf": {
      const matchers = criterion.criteria.map(plainMatcher);
      return (cell) => matchers.some((matches) => matches(cell));
    }
    case "noneOf": {
      const matchers = criterion.criteria.map(plainMatcher);
      return (cell) => !matchers.some((matches) => matches(cell));
    }
  }
}

function comparison(relation: CellRelation, operand: Operand): PlainMatcher {
  if (relation === "=") return equality(operand);
  if (relation === "<>") {
    const matches = equality(operand);
    return (cell) => !matches(cell);
  }
  if (typeof operand === "boolean") return () => false;
  if (typeof operand === "number") return numberOrder(relation, operand);
  const other = comparable(operand);
  return (cell) =>
    typeof cell === "string" && inOrder(relation, compareText(comparable(cell), other));
}

function equality(operand: Operand): PlainMatcher {
  switch (typeof operand) {
    case "boolean":
      return (cell) =>
        cell === operand || (typeof cell === "string" && booleanOf(cell) === operand);
    case "number":
      return (cell) => {
        const number = numberIn(cell);
        return number !== null && equal(number, operand);
      };
    case "string": {
      const matches = textMatcher(operand);
      const error = operand.toUpperCase();
      return (cell) =>
        typeof cell === "string"
          ? matches(comparable(cell))
          : typeof cell === "object" && cell?.error === error;
    }
  }
}

function numberOrder(relation: Order, operand: number): PlainMatcher {
  const holds = orders[relation];
  return (cell) => {
    const number = numberIn(cell);
    return number !== null && holds(number, operand);
  };
}

type Order = Exclude<CellRelation, "=" | "<>">;

const orders: Readonly<Record<Order, (value: number, limit: number) => boolean>> = {
  "<": (value, limit) => !atLeast(value, limit),
  "<=": atMost,
  ">": (value, limit) => !atMost(value, limit),
  ">=": atLeast,
};

const inOrder = (relation: Order, sign: number): boolean => orders[relation](sign, 0);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const numberIn = (cell: PlainCell): number | null =>
  typeof cell === "number" ? cell : typeof cell === "string" ? numberOf(cell) : null;
