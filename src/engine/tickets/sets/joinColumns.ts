import {
  UNKNOWN,
  type Column,
  type FlagColumn,
  type NumberColumn,
  type TextColumn,
} from "../columns";
import { fields, type Field } from "../fields";
import { narrowCodes } from "../reading/narrowCodes";

/** A sheet's column of a field, null where the sheet has none; and how many tickets the sheet has. */
export interface PartColumn<C extends Column = Column> {
  readonly column: C | null;
  readonly size: number;
}

/**
 * The columns of one field, end to end. On a sheet without the column its value is missing for every
 * ticket. A word that several sheets use has one code.
 */
export function joinColumns(field: Field, parts: readonly PartColumn[]): Column {
  const [only] = parts;
  if (parts.length === 1 && only?.column) return only.column;
  switch (fields[field]) {
    case "text":
      return joinTexts(parts as readonly PartColumn<TextColumn>[]);
    case "flag":
      return joinFlags(parts as readonly PartColumn<FlagColumn>[]);
    default:
      return joinNumbers(parts as readonly PartColumn<NumberColumn>[]);
  }
}

export function joinTexts(parts: readonly PartColumn<TextColumn>[]): TextColumn {
  const size = sizeOf(parts);
  const words = [""];
  const codeOf = new Map([["", 0]]);
  let codes: TextColumn["codes"] = new Uint8Array(0);
  let first = 0;
  for (const part of parts) {
    const joined = (part.column?.words ?? []).map((word) => {
      const known = codeOf.get(word);
      if (known !== undefined) return known;
      codeOf.set(word, words.length);
      return words.push(word) - 1;
    });
    codes = narrowCodes(codes, words.length, size, size);
    for (let row = 0; row < (part.column?.codes.length ?? 0); row++)
      codes[first + row] = joined[part.column!.codes[row]!]!;
    first += part.size;
  }
  return { kind: "text", codes, words };
}

function joinFlags(parts: readonly PartColumn<FlagColumn>[]): FlagColumn {
  const values = new Uint8Array(sizeOf(parts)).fill(UNKNOWN);
  place(values, parts);
  return { kind: "flag", values };
}

export function joinNumbers(parts: readonly PartColumn<NumberColumn>[]): NumberColumn {
  const narrow = parts.every(({ column }) => column === null || isNarrow(column));
  const size = sizeOf(parts);
  const values = (narrow ? new Float32Array(size) : new Float64Array(size)).fill(NaN);
  place(values, parts);
  return { kind: "number", values };
}

function place(
  values: Uint8Array | Float32Array | Float64Array,
  parts: readonly PartColumn<FlagColumn | NumberColumn>[],
): void {
  let first = 0;
  for (const { column, size } of parts) {
    if (column !== null) values.set(column.values, first);
    first += size;
  }
}

const isNarrow = ({ values }: NumberColumn): boolean => values instanceof Float32Array;

const sizeOf = (parts: readonly PartColumn[]): number =>
  parts.reduce((sum, { size }) => sum + size, 0);
