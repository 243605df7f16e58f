import type { CellRelation, Criterion, Operand } from "./criterion";

/**
 * A criterion as text for a cell: `parseCriterion` reads it back, and Excel takes it for no formula
 * [CRI13]. It begins with a sign of order, with a quotation mark, or with the word itself.
 */
export function writeCriterion(criterion: Criterion): string {
  switch (criterion.kind) {
    case "blank":
      return '""';
    case "notBlank":
      return "<>";
    case "compare":
      return comparison(criterion.relation, criterion.operand);
    case "anyOf":
      return alternatives(criterion.criteria).join("|");
    case "noneOf":
      return criterion.criteria.map((none) => `<>${operandIn(none)}`).join("|");
  }
}

function comparison(relation: CellRelation, operand: Operand): string {
  if (relation !== "=") return relation + quotedWhereNeeded(operand);
  const plain = operandText(operand);
  return isSafe(plain) && !/^[+\-@]/.test(plain) ? plain : `"=${escaped(plain)}"`;
}

/** Behind "<>", an alternative without a sign of its own would be one more that is not meant. */
function alternatives([first, ...others]: readonly Criterion[]): string[] {
  if (!first) return [];
  const written = writeCriterion(first);
  const isNot = written.startsWith("<>");
  return [written, ...others.map((other) => (isNot ? signed(other) : writeCriterion(other)))];
}

function signed(criterion: Criterion): string {
  if (criterion.kind === "blank") return "=";
  const isEqual = criterion.kind === "compare" && criterion.relation === "=";
  return isEqual ? `=${quotedWhereNeeded(criterion.operand)}` : writeCriterion(criterion);
}

const operandIn = (criterion: Criterion): string =>
  criterion.kind === "compare" ? quotedWhereNeeded(criterion.operand) : "";

function quotedWhereNeeded(operand: Operand): string {
  const plain = operandText(operand);
  return isSafe(plain) ? plain : `"${escaped(plain)}"`;
}

/** Holds no sign that would be read as more than a part of the word. */
const isSafe = (text: string): boolean => !/^[<>=≥≤≠＜＞＝]|["“”[\]【】|｜]/.test(text);

const operandText = (operand: Operand): string =>
  typeof operand === "boolean" ? String(operand).toUpperCase() : String(operand);

const escaped = (text: string): string => text.replaceAll('"', '""');
