import type { Field, FieldOf } from "../../tickets/fields";
import type { TicketTable } from "../../tickets/ticketTable";
import type { Settings } from "../settings";

/** A column derived from the tickets and the settings, computed when first asked for. */
export interface Fact<Vector> {
  /** Columns that suffice: any one of the lists, with all of its columns. Empty: none needed. */
  readonly needs: readonly (readonly Field[])[];
  /** Parts of the definition that are left away, and told in the note, for want of a column. */
  lacks?(table: TicketTable): readonly string[];
  derive(from: Derivation): Vector;
}

/** NO, YES or UNKNOWN for each ticket. */
export type ConditionFact = Fact<Uint8Array>;

/** A number for each ticket, NaN where it is missing. */
export type QuantityFact = Fact<Float64Array>;

/** What facts are derived from: columns of the sheet, settings, and other facts. */
export interface Derivation {
  readonly table: TicketTable;
  readonly settings: Settings;
  /** The data are judged as they stood at this moment; NaN when the tickets hold no moment. */
  readonly asOf: number;
  /** All missing where the sheet lacks the column. */
  numbers(field: FieldOf<"moment" | "duration" | "rating" | "number" | "count">): Float64Array;
  /** All UNKNOWN where the sheet lacks the column. */
  flags(field: FieldOf<"flag">): Uint8Array;
  of<Vector>(fact: Fact<Vector>): Vector;
}

export const isAvailable = (fact: Fact<unknown>, table: TicketTable): boolean =>
  fact.needs.length === 0 || fact.needs.some((all) => all.every((field) => table.has(field)));
