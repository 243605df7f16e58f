import type { Column, FlagColumn, NumberColumn, TextColumn } from "../columns";
import type { Field } from "../fields";
import type { Place } from "../issue";
import { extraKey } from "./extraReaders";
import type { Grain, TicketTable } from "../ticketTable";

/** The rows that tickets stand in, and where those are. */
export interface TicketRows {
  /** Rows read, tickets or not. */
  readonly rows: number;
  /** Rows that are tickets; null: all are. */
  readonly kept: Uint32Array | null;
  readonly placeOf: (row: number) => Place;
  readonly grain: Grain;
  /** Columns of the user's own, by `extraKey`. */
  readonly extras: ReadonlyMap<string, TextColumn | NumberColumn>;
}

/** Null stands for a column that was recognised but is not kept: ids stay in the sheet. */
export function columnarTable(
  columns: ReadonlyMap<Field, Column | null>,
  { rows, kept, placeOf, grain, extras }: TicketRows,
): TicketTable {
  const size = kept?.length ?? rows;
  const sheetOf = (ticket: number): Place => placeOf(kept?.[ticket] ?? ticket);
  return {
    grain,
    size,
    get sheetRow() {
      return Uint32Array.from({ length: size }, (_, ticket) => sheetOf(ticket).row);
    },
    sheetOf,
    has: (field) => columns.has(field),
    // A field's kind decides its column's; the overloads of TicketTable say which.
    column: ((field: Field) => columns.get(field) ?? undefined) as ColumnOf,
    extra: (header) => extras.get(extraKey(header)),
  };
}

type ColumnOf = TicketTable["column"] &
  ((field: Field) => (TextColumn & NumberColumn & FlagColumn) | undefined);
