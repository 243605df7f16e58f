import type { Column } from "../../src/engine/tickets/columns";
import { NO, UNKNOWN, YES } from "../../src/engine/tickets/columns";
import { fields, type Field, type FieldKind } from "../../src/engine/tickets/fields";
import type { TicketTable } from "../../src/engine/tickets/ticketTable";

/** What a test says of a ticket; moments as serials or "2025-03-01 10:00", blanks as null. */
export type TicketRow = {
  readonly [F in Field]?: ValueOf<(typeof fields)[F]> | null | undefined;
};

type ValueOf<Kind extends FieldKind> = Kind extends "id" | "text"
  ? string
  : Kind extends "flag"
    ? boolean
    : Kind extends "moment"
      ? string | number
      : number;

/** A ticket table without a sheet: it has the columns that any of the rows names, blank or not. */
export function tickets(rows: readonly TicketRow[]): TicketTable {
  const names = new Set(rows.flatMap((row) => Object.keys(row) as Field[]));
  const columns = new Map<Field, Column>();
  for (const name of names) {
    const cells = rows.map((row) => row[name] ?? null);
    columns.set(name, columnOf(fields[name], cells));
  }
  return {
    size: rows.length,
    grain: "ticket",
    sheetRow: Uint32Array.from(rows, (_, index) => index + 2),
    sheetOf: (ticket) => ({ sheet: null, row: ticket + 2 }),
    column: (field: Field) => columns.get(field) as never,
    has: (field) => columns.has(field),
  };
}

/** 1900 serial of a moment written as "2025-03-01" or "2025-03-01 10:00[:00]". */
export function serial(text: string): number {
  const [, year, month, day, hour = 0, minute = 0, second = 0] =
    /^(\d+)-(\d+)-(\d+)(?:[ T](\d+):(\d+)(?::([\d.]+))?)?$/.exec(text)?.map(Number) ?? [];
  if (year === undefined) throw new Error(`not a moment: ${text}`);
  const days = Date.UTC(year, month! - 1, day) / 86_400_000 + 25_569;
  return days + ((hour || 0) * 3600 + (minute || 0) * 60 + (second || 0)) / 86_400;
}

function columnOf(kind: FieldKind, cells: readonly unknown[]): Column {
  switch (kind) {
    case "id":
    case "text": {
      const codes = new Map([["", 0]]);
      const column = Uint32Array.from(cells, (cell) => {
        const word = (cell ?? "") as string;
        if (!codes.has(word)) codes.set(word, codes.size);
        return codes.get(word)!;
      });
      return { kind: "text", codes: column, words: [...codes.keys()] };
    }
    case "flag":
      return {
        kind: "flag",
        values: Uint8Array.from(cells, (cell) => (cell === null ? UNKNOWN : cell ? YES : NO)),
      };
    default:
      return {
        kind: "number",
        values: Float64Array.from(cells, (cell) =>
          cell === null ? Number.NaN : typeof cell === "string" ? serial(cell) : (cell as number),
        ),
      };
  }
}
