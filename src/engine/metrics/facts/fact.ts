import type { Codes, NumberColumn } from "../../tickets/columns";
import type { Field, FieldOf, NumericField } from "../../tickets/fields";
import type { TicketTable } from "../../tickets/ticketTable";
import type { NotApplicableReason } from "../outcome";
import type { Settings } from "../settings";
import type { SpanClock } from "../spanClock";

/** What is derived from the tickets and the settings, for the tickets of one block. */
export interface Fact<Vector> extends Requirements {
  derive(from: Block): Vector;
}

/** NO, YES or UNKNOWN for each ticket. */
export type ConditionFact = Fact<Uint8Array>;

/** A number for each ticket, NaN where it is missing. */
export type QuantityFact = Fact<Float64Array>;

/** What only a look at the whole table tells; derived once and kept. */
export interface TableFact<Value> extends Requirements {
  derive(from: Derivation): Value;
}

export interface Requirements {
  /** Columns that suffice: any one of the lists, with all of its columns. Empty: none needed. */
  readonly needs: readonly (readonly Field[])[];
  /** Parts of the definition that are left away, and told in the note, for want of a column. */
  lacks?(table: TicketTable, settings: Settings): readonly string[];
  /** Why the table's column can not be used for this, though it is there. */
  refuses?(table: TicketTable): NotApplicableReason | null;
}

export interface Derivation {
  readonly table: TicketTable;
  readonly settings: Settings;
  /** The data are judged as they stood at this moment; NaN when the tickets hold no moment. */
  readonly asOf: number;
  /** The clock of the settings. */
  readonly clock: SpanClock;
  ofTable<Value>(fact: TableFact<Value>): Value;
  /** Of all tickets, written into `column`; for facts that compare tickets with each other. */
  ofAll(fact: QuantityFact, column: Float64Array): Float64Array;
}

/**
 * Some thousand tickets, side by side in the table. What is derived of them is small enough to stay
 * in the processor's cache until it has been counted; whole columns would not, and of a million
 * tickets they would take hundreds of megabytes.
 *
 * Entries of a vector from `size` on mean nothing. Vectors last until the next block.
 */
export interface Block extends Derivation {
  readonly size: number;
  /** All missing where the sheet lacks the column. */
  numbers(field: NumericField): Float64Array;
  /** All UNKNOWN where the sheet lacks the column. */
  flags(field: FieldOf<"flag">): Uint8Array;
  /** All 0, missing, where the sheet lacks the column. */
  codes(field: FieldOf<"text">): Uint32Array;
  /** This block's part of a column of numbers. */
  numbersOf(values: NumberColumn["values"]): Float64Array;
  /** This block's part of a column of words. */
  codesOf(codes: Codes): Uint32Array;
  /** This block's part of a column as long as the table. */
  part(column: Uint8Array): Uint8Array;
  of<Vector>(fact: Fact<Vector>): Vector;
  /** Room for a vector of answers; what stands there means nothing. */
  answers(): Uint8Array;
  /** Room for a vector of numbers; what stands there means nothing. */
  quantity(): Float64Array;
  /** Room for a vector of codes; what stands there means nothing. */
  codeRoom(): Uint32Array;
}

export const isAvailable = ({ needs }: Requirements, table: TicketTable): boolean =>
  needs.length === 0 || needs.some((all) => all.every((field) => table.has(field)));
