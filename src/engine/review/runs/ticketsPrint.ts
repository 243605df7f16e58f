import type { Period } from "../../calendar/period";
import { UNKNOWN, type Column } from "../../tickets/columns";
import { agentDayFields, ticketFields, type Field } from "../../tickets/fields";
import type { TicketTable } from "../../tickets/ticketTable";
import { Fnv1a } from "./Fnv1a";

/**
 * Fingerprint of the tickets that a month may count [RUN3]: those with any moment in it, each with
 * every recognised column. The order of the rows does not matter, nor do columns that nobody
 * recognises, nor tickets of other months – a sheet that grows keeps the fingerprint of its past.
 *
 * @param extraColumns headers that the user's own metrics count by.
 */
export function ticketsPrint(
  table: TicketTable,
  period: Period | null,
  extraColumns: readonly string[] = [],
): string {
  const columns = [
    ...fields.flatMap((field) => named(field, table.column(field))),
    ...extraColumns.flatMap((header) => named(`"${header}"`, table.extra?.(header))),
  ];
  const isCounted = isIn(table, period);

  let count = 0;
  // The sum of the rows' fingerprints, modulo 2^64: the same in any order, and a row twice counts.
  let upper = 0;
  let lower = 0;
  for (let ticket = 0; ticket < table.size; ticket++) {
    if (!isCounted(ticket)) continue;
    const row = new Fnv1a();
    for (const { name, column } of columns) addCell(row, name, column, ticket);
    const [high, low] = row.halves();
    lower += low;
    upper = (upper + high + Math.floor(lower / 2 ** 32)) % 2 ** 32;
    lower %= 2 ** 32;
    count++;
  }
  return new Fnv1a().text(table.grain).number(count).number(upper).number(lower).hex();
}

interface NamedColumn {
  readonly name: string;
  readonly column: Column;
}

const kinds: Readonly<Record<string, string>> = { ...ticketFields, ...agentDayFields };
const fields = (Object.keys(kinds) as Field[]).sort();
const moments = fields.filter((field) => kinds[field] === "moment");

const named = (name: string, column: Column | undefined): readonly NamedColumn[] =>
  column ? [{ name, column }] : [];

function isIn(table: TicketTable, period: Period | null): (ticket: number) => boolean {
  if (period === null) return () => true;
  const columns = moments.flatMap((field) => {
    const column = table.column(field);
    return column?.kind === "number" ? [column.values] : [];
  });
  return (ticket) =>
    columns.some((values) => values[ticket]! >= period.from && values[ticket]! < period.to);
}

/** A cell without a value adds nothing: a column that came without values changes nothing. */
function addCell(row: Fnv1a, name: string, column: Column, ticket: number): void {
  switch (column.kind) {
    case "text": {
      const code = column.codes[ticket]!;
      if (code !== 0) row.text(`${name}=${column.words[code]!}\n`);
      return;
    }
    case "number": {
      const value = column.values[ticket]!;
      if (!Number.isNaN(value)) row.text(`${name}=`).number(value);
      return;
    }
    case "flag":
      if (column.values[ticket]! !== UNKNOWN) row.text(`${name}=${column.values[ticket]!}\n`);
  }
}
