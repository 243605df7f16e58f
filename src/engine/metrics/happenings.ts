import type { Field } from "../tickets/fields";
import type { TicketTable } from "../tickets/ticketTable";

/** Moments at which something happened to a ticket; a due time is none. */
export const happenings = [
  "createdAt",
  "firstResponseAt",
  "acknowledgedAt",
  "resolvedAt",
  "closedAt",
  "ratedAt",
  "visitArrivedAt",
] as const;

/** Moments of one kind, by ticket; NaN or infinite where there is none that can be used. */
export interface Moments {
  readonly field: Field;
  readonly at: (ticket: number) => number;
}

/**
 * All moments at which anything happened [ASOF1]. Where a sheet gives durations in place of moments,
 * creation plus duration is such a moment. Rows of agents' days have their days.
 */
export function momentsIn(table: TicketTable): readonly Moments[] {
  if (table.grain === "agentDay") return ofColumn(table, "day");
  return [
    ...happenings.flatMap((field) => ofColumn(table, field)),
    ...(table.has("firstResponseAt") ? [] : ofDuration(table, "firstResponseDuration")),
    ...(table.has("resolvedAt") || table.has("closedAt")
      ? []
      : ofDuration(table, "resolutionDuration")),
  ];
}

function ofColumn(table: TicketTable, field: (typeof happenings)[number] | "day"): Moments[] {
  const values = table.column(field)?.values;
  return values ? [{ field, at: (ticket) => values[ticket]! }] : [];
}

function ofDuration(
  table: TicketTable,
  field: "firstResponseDuration" | "resolutionDuration",
): Moments[] {
  const createdAt = table.column("createdAt")?.values;
  const minutes = table.column(field)?.values;
  if (!createdAt || !minutes) return [];
  return [{ field, at: (ticket) => createdAt[ticket]! + minutes[ticket]! / 1440 }];
}
