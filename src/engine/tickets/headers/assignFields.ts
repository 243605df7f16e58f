import type { Cells, PlainCell } from "../cells";
import { fields, type Field } from "../fields";
import type { OpenQuestion } from "../question";
import type { Polarity } from "./aliases";
import { claimsOf, type Answers, type Claim } from "./claims";
import type { ColumnMap, HeaderCell } from "./findHeader";
import { sampleColumn } from "./sampleColumn";

/** A column that is used, and for what. */
export interface AssignedColumn extends HeaderCell {
  readonly field: Field;
  readonly confidence: number;
  readonly polarity: Polarity;
  /** Another field of the same kind that the header could as well have named. */
  readonly alternative: Field | null;
  readonly sample: readonly PlainCell[];
  readonly notes: readonly string[];
}

/** A column that is not used, and why, as far as that is worth telling. */
export interface UnusedColumn extends HeaderCell {
  readonly field: null;
  /** "duplicate": another column says the same; "ambiguous": the cells cannot decide. */
  readonly why: "unknown" | "unwanted" | "duplicate" | "lesser" | "ambiguous";
  /** What would have to be answered before the column can be used. */
  readonly question: OpenQuestion | null;
  readonly notes: readonly string[];
}

/**
 * Gives each field at most one column: the surest header first, then a column that holds
 * something, then the one further left. A person's column map wins over everything.
 */
export function assignFields(
  headers: readonly HeaderCell[],
  rows: Cells,
  columnMap: ColumnMap = {},
  answers: Answers = {},
): readonly (AssignedColumn | UnusedColumn)[] {
  const settled = new Map<HeaderCell, AssignedColumn | UnusedColumn>();
  const claims = headers.flatMap((cell) => {
    if (Object.hasOwn(columnMap, cell.header) && columnMap[cell.header] === null) {
      settled.set(cell, {
        ...cell,
        field: null,
        why: "unwanted",
        question: null,
        notes: ["chosen"],
      });
      return [];
    }
    const sample = sampleColumn(rows, cell.index);
    const claimed = claimsOf(cell, sample, columnMap, answers);
    if (!("kind" in claimed)) return claimed;
    settled.set(cell, { ...cell, field: null, why: "ambiguous", question: claimed, notes: [] });
    return [];
  });
  claims.sort(
    (a, b) =>
      b.meaning.confidence - a.meaning.confidence ||
      Number(b.sample.length > 0) - Number(a.sample.length > 0) ||
      a.cell.index - b.cell.index,
  );

  const taken = new Map<Field, Claim>();
  for (const claim of claims) {
    if (settled.has(claim.cell) || taken.has(claim.meaning.field)) continue;
    taken.set(claim.meaning.field, claim);
    settled.set(claim.cell, assigned(claim, claims, taken));
  }
  return headers.map((cell) => settled.get(cell) ?? unused(cell, claims, taken));
}

function assigned(
  { cell, meaning, sample, notes }: Claim,
  claims: readonly Claim[],
  taken: ReadonlyMap<Field, Claim>,
): AssignedColumn {
  const alternative = claims.find(
    (claim) =>
      claim.cell === cell &&
      !taken.has(claim.meaning.field) &&
      fields[claim.meaning.field] === fields[meaning.field],
  );
  return {
    ...cell,
    field: meaning.field,
    confidence: Math.min(1, meaning.confidence),
    polarity: meaning.polarity,
    alternative: alternative?.meaning.field ?? null,
    sample,
    notes,
  };
}

function unused(
  cell: HeaderCell,
  claims: readonly Claim[],
  taken: ReadonlyMap<Field, Claim>,
): UnusedColumn {
  const claim = claims.find((candidate) => candidate.cell === cell);
  if (claim === undefined)
    return { ...cell, field: null, why: "unknown", question: null, notes: [] };
  const winner = taken.get(claim.meaning.field);
  const equal = claim.sample.length > 0 && winner?.meaning.confidence === claim.meaning.confidence;
  return {
    ...cell,
    field: null,
    why: equal ? "duplicate" : "lesser",
    question: null,
    notes: [`insteadUsed:${winner?.cell.header ?? ""}`],
  };
}
