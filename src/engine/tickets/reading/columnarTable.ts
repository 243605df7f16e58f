import type { Column, FlagColumn, NumberColumn, TextColumn } from "../columns";
import type { Field } from "../fields";
import type { TicketTable } from "../ticketTable";
import type { SheetRowOf } from "./IssueList";

/** Null stands for a column that was recognised but is not kept: ids stay in the sheet. */
export function columnarTable(
  columns: ReadonlyMap<Field, Column | null>,
  rows: number,
  sheetRowOf: SheetRowOf,
  kept: Uint32Array | null,
): TicketTable {
  const size = kept?.length ?? rows;
  return {
    grain: "ticket",
    size,
    get sheetRow() {
      return Uint32Array.from({ length: size }, (_, ticket) =>
        sheetRowOf(kept?.[ticket] ?? ticket),
      );
    },
    has: (field) => columns.has(field),
    // A field's kind decides its column's; the overloads of TicketTable say which.
    column: ((field: Field) => columns.get(field) ?? undefined) as ColumnOf,
  };
}

type ColumnOf = TicketTable["column"] &
  ((field: Field) => (TextColumn & NumberColumn & FlagColumn) | undefined);
