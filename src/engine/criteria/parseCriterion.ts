import { plainCell } from "../tickets/cells";
import type { CellRelation, Criterion } from "./criterion";
import { operandOf } from "./operand";
import { splitOutsideQuotes, unquoted } from "./quoted";

/** A criterion as people write it in a cell: ">=4", "已解决|已关闭", "<>*退货*", 4, TRUE. */
export function parseCriterion(cell: unknown): Criterion {
  const plain = plainCell(cell);
  if (plain === null) return { kind: "blank" };
  if (typeof plain === "object") return compare("=", plain.error);
  return typeof plain === "string" ? parseText(plain) : compare("=", plain);
}

function parseText(text: string): Criterion {
  const written = splitOutsideQuotes(text, /[|｜]/).filter((part) => part !== "");
  const parts = written.map(parsePart);
  if (parts.length < 2) return parts[0] ? criterionOf(parts[0]) : compare("=", text);

  const [first, ...others] = parts;
  const isNone =
    first!.relation === "<>" && others.every(({ relation }) => (relation ?? "<>") === "<>");
  return isNone
    ? { kind: "noneOf", criteria: parts.map((part) => criterionOf({ ...part, relation: "=" })) }
    : { kind: "anyOf", criteria: parts.map(criterionOf) };
}

interface Part {
  /** Null: none was written. */
  readonly relation: CellRelation | null;
  readonly operand: string;
}

const RELATION = /^(?:[<＜][>＞=＝]?|[>＞][=＝]?|[=＝≥≤≠])/;
const EVENED: Readonly<Record<string, CellRelation>> = { "≥": ">=", "≤": "<=", "≠": "<>" };

function parsePart(part: string): Part {
  const inside = unquoted(part);
  const text = inside ?? part;
  const sign = RELATION.exec(text)?.[0];
  if (sign === undefined) return { relation: null, operand: text.trim() };
  const rest = text.slice(sign.length).trim();
  return {
    relation: EVENED[sign] ?? (sign.normalize("NFKC") as CellRelation),
    operand: inside === null ? (unquoted(rest) ?? rest).trim() : rest,
  };
}

function criterionOf({ relation, operand }: Part): Criterion {
  if (operand !== "") return compare(relation ?? "=", operandOf(operand));
  if (relation === "<>") return { kind: "notBlank" };
  // A sign of order with nothing behind it compares with nothing: it is a word of its own.
  return relation === null || relation === "=" ? { kind: "blank" } : compare("=", relation);
}

const compare = (relation: CellRelation, operand: string | number | boolean): Criterion => ({
  kind: "compare",
  relation,
  operand,
});
