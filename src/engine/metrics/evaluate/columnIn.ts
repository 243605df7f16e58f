import type { Column } from "../../tickets/columns";
import { fields, type Field } from "../../tickets/fields";
import type { TicketTable } from "../../tickets/ticketTable";
import type { ColumnRef } from "../columnRef";
import { firstResponseMinutes } from "../facts/firstResponseMinutes";
import { isAvailable, type QuantityFact } from "../facts/fact";
import { resolutionHours } from "../facts/resolutionHours";

/** Durations that differences of moments stand for where the sheet has no column of them [DUR1]. */
export const derivedMinutes: Readonly<
  Partial<Record<Field, { readonly fact: QuantityFact; readonly minutes: number }>>
> = {
  firstResponseDuration: { fact: firstResponseMinutes, minutes: 1 },
  resolutionDuration: { fact: resolutionHours, minutes: 60 },
};

/** Whether the sheet has it, or what it can be derived from. */
export function columnIn(table: TicketTable, column: ColumnRef): boolean {
  if ("header" in column) return table.extra?.(column.header) !== undefined;
  const derived = derivedMinutes[column.field];
  return derived ? isAvailable(derived.fact, table) : columnOf(table, column) !== undefined;
}

export function columnOf(table: TicketTable, column: ColumnRef): Column | undefined {
  if ("header" in column) return table.extra?.(column.header);
  // Ids are recognised and not kept; what is never read has no column.
  return fields[column.field] === "id" ? undefined : table.column(column.field);
}
