import type { Cells, PlainCell } from "../cells";
import { momentOrDuration } from "../decisions/momentOrDuration";
import { fields, type Field } from "../fields";
import type { Meaning, Polarity } from "./aliases";
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
  readonly notes: readonly string[];
}

interface Claim {
  readonly cell: HeaderCell;
  readonly meaning: Meaning;
  readonly sample: readonly PlainCell[];
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
): readonly (AssignedColumn | UnusedColumn)[] {
  const settled = new Map<HeaderCell, AssignedColumn | UnusedColumn>();
  const claims = headers.flatMap((cell) => {
    if (Object.hasOwn(columnMap, cell.header) && columnMap[cell.header] === null) {
      settled.set(cell, { ...cell, field: null, why: "unwanted", notes: ["chosen"] });
      return [];
    }
    const claimed = claimsOf(cell, rows, columnMap);
    if (claimed !== "ambiguous") return claimed;
    settled.set(cell, { ...cell, field: null, why: "ambiguous", notes: [] });
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

function claimsOf(cell: HeaderCell, rows: Cells, columnMap: ColumnMap): Claim[] | "ambiguous" {
  const chosen = Object.hasOwn(columnMap, cell.header) ? columnMap[cell.header] : undefined;
  if (chosen !== undefined && chosen !== null) {
    const known = cell.reading.meanings.find(({ field }) => field === chosen);
    const polarity = known?.polarity ?? "same";
    const sample = sampleColumn(rows, cell.index);
    // Above 1, so that no header outdoes a person's word.
    const meaning = { field: chosen, confidence: 2, polarity };
    return [{ cell, meaning, sample, notes: ["chosen"] }];
  }
  if (cell.reading.meanings.length === 0) return [];

  const sample = sampleColumn(rows, cell.index);
  const { meanings, notes } = decided(cell.reading.meanings, sample);
  if (meanings.length === 0) return "ambiguous";
  return meanings.map((meaning) => ({ cell, meaning, sample, notes }));
}

/** A header that can be a moment or a duration keeps the meanings that its cells allow. */
function decided(
  meanings: readonly Meaning[],
  sample: readonly PlainCell[],
): { meanings: readonly Meaning[]; notes: readonly string[] } {
  const kinds = new Set(meanings.map(({ field }) => fields[field]));
  if (!kinds.has("moment") || !kinds.has("duration") || sample.length === 0) {
    return { meanings, notes: [] };
  }
  const kind = momentOrDuration(sample);
  return kind === null
    ? { meanings: [], notes: [] }
    : {
        meanings: meanings.filter(({ field }) => fields[field] === kind),
        notes: [`cells:${kind}`],
      };
}

function unused(
  cell: HeaderCell,
  claims: readonly Claim[],
  taken: ReadonlyMap<Field, Claim>,
): UnusedColumn {
  const claim = claims.find((candidate) => candidate.cell === cell);
  if (claim === undefined) return { ...cell, field: null, why: "unknown", notes: [] };
  const winner = taken.get(claim.meaning.field);
  const equal = claim.sample.length > 0 && winner?.meaning.confidence === claim.meaning.confidence;
  return {
    ...cell,
    field: null,
    why: equal ? "duplicate" : "lesser",
    notes: [`insteadUsed:${winner?.cell.header ?? ""}`],
  };
}
