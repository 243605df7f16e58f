/** A condition on a cell, as COUNTIFS knows it: plain data. */
export type Criterion =
  | { readonly kind: "blank" | "notBlank" }
  | { readonly kind: "compare"; readonly relation: CellRelation; readonly operand: Operand }
  | { readonly kind: "anyOf" | "noneOf"; readonly criteria: readonly Criterion[] };

export type CellRelation = "=" | "<>" | "<" | "<=" | ">" | ">=";

/** Text may hold wildcards, and stands as it was written; a date is its serial. */
export type Operand = number | string | boolean;
