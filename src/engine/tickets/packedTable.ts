import type { Column, NumberColumn, TextColumn } from "./columns";
import { fields, type Field } from "./fields";
import { columnarTable } from "./reading/columnarTable";
import { extraKey } from "./reading/extraReaders";
import type { Grain, TicketTable } from "./ticketTable";

/**
 * The tickets as plain data, to be handed from one thread to another. Its arrays are copies, so that
 * they can be given away while the table they come from is worked with.
 */
export interface PackedTable {
  readonly grain: Grain;
  readonly size: number;
  readonly columns: ReadonlyMap<Field, Column | null>;
  /** By the header that they were asked for by. */
  readonly extras: ReadonlyMap<string, TextColumn | NumberColumn>;
  /** For each ticket its row number as its sheet shows it, from 1. */
  readonly sheetRow: Uint32Array;
  /** The tickets of a sheet stand together; from which ticket on, each. */
  readonly sheets: readonly { readonly name: string | null; readonly first: number }[];
}

/** @param extraColumns as in the options that the table was read by. */
export function packTable(table: TicketTable, extraColumns: readonly string[] = []): PackedTable {
  const columns = new Map<Field, Column | null>();
  for (const field of Object.keys(fields) as Field[])
    if (table.has(field)) columns.set(field, copyOf(table.column(field)));
  const extras = new Map<string, TextColumn | NumberColumn>();
  for (const header of extraColumns) {
    const column = copyOf(table.extra?.(header));
    if (column) extras.set(header, column);
  }
  return { grain: table.grain, size: table.size, columns, extras, ...placesOf(table) };
}

export function unpackTable(packed: PackedTable): TicketTable {
  const { grain, size, columns, extras, sheetRow, sheets } = packed;
  return columnarTable(columns, {
    grain,
    rows: size,
    kept: null,
    placeOf: (ticket) => ({
      sheet: sheets.findLast(({ first }) => first <= ticket)?.name ?? null,
      row: sheetRow[ticket]!,
    }),
    extras: new Map([...extras].map(([header, column]) => [extraKey(header), column] as const)),
  });
}

/** The memory of its columns, for a message that hands it over instead of copying it again. */
export const buffersOf = ({ columns, extras, sheetRow }: PackedTable): readonly ArrayBuffer[] => [
  ...[...columns.values(), ...extras.values()].flatMap((column) =>
    column === null ? [] : [bufferOf(column.kind === "text" ? column.codes : column.values)],
  ),
  bufferOf(sheetRow),
];

function copyOf<Known extends Column>(column: Known | undefined): Known | null {
  if (column === undefined) return null;
  return column.kind === "text"
    ? { ...column, codes: column.codes.slice() }
    : { ...column, values: column.values.slice() };
}

function placesOf(table: TicketTable): Pick<PackedTable, "sheetRow" | "sheets"> {
  const sheetRow = new Uint32Array(table.size);
  const sheets: { name: string | null; first: number }[] = [];
  for (let ticket = 0; ticket < table.size; ticket++) {
    const { sheet, row } = table.sheetOf(ticket);
    sheetRow[ticket] = row;
    if (sheets.length === 0 || sheets.at(-1)!.name !== sheet)
      sheets.push({ name: sheet, first: ticket });
  }
  return { sheetRow, sheets };
}

const bufferOf = ({ buffer }: { readonly buffer: ArrayBufferLike }) => buffer as ArrayBuffer;
