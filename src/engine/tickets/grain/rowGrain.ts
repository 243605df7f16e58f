import type { Cells, PlainCell } from "../cells";
import type { Field } from "../fields";
import type { ColumnMap, HeaderCell } from "../headers/findHeader";
import { sampleColumn } from "../headers/sampleColumn";
import type { Grain } from "../ticketTable";
import { isAgentDayField } from "./headersIn";

/** Only a sheet of tickets has columns of these. */
const OF_TICKETS: ReadonlySet<Field> = new Set<Field>([
  "ticketId",
  "subject",
  "status",
  "priority",
  "customer",
  "firstResponseAt",
  "acknowledgedAt",
  "resolvedAt",
  "firstResolvedAt",
  "closedAt",
  "updatedAt",
  "dueAt",
  "ratedAt",
]);

/** The surest header there is counts. */
const SURE = 0.8;

/**
 * Whether the rows are tickets or agents' days, by the columns that only one of the two has. Ids and
 * creation times to the minute weigh double for tickets; one side must have twice the other's weight
 * [choice]. "undecided": a person has to say.
 */
export function rowGrain(
  headers: readonly HeaderCell[],
  rows: Cells,
  columnMap: ColumnMap = {},
): Grain | "undecided" {
  const named = new Map(headers.map((cell) => [cell, meant(cell, columnMap)]));
  const days = new Set<Field>();
  const tickets = new Set<Field>();
  let timed = 0;
  for (const [cell, meanings] of named) {
    const [first] = meanings;
    if (first !== undefined && first !== "day" && meanings.every(isAgentDayField)) days.add(first);
    if (first !== undefined && meanings.every((field) => OF_TICKETS.has(field))) tickets.add(first);
    if (meanings.includes("createdAt") && hasTimes(sampleColumn(rows, cell.index))) timed = 2;
  }
  const weight = tickets.size + (tickets.has("ticketId") ? 1 : 0) + timed;
  if (days.size === 0) return "ticket";
  if (days.size >= 2 * weight) return "agentDay";
  return weight >= 2 * days.size ? "ticket" : "undecided";
}

function meant({ header, reading }: HeaderCell, columnMap: ColumnMap): readonly Field[] {
  if (Object.hasOwn(columnMap, header)) {
    const chosen = columnMap[header];
    return chosen === null || chosen === undefined ? [] : [chosen];
  }
  return reading.meanings
    .filter(({ field, confidence }) => confidence >= SURE || field === "createdAt")
    .map(({ field }) => field);
}

/** More than half of the cells tell a time of day. */
function hasTimes(sample: readonly PlainCell[]): boolean {
  const timed = sample.filter((cell) =>
    typeof cell === "number"
      ? !Number.isInteger(cell)
      : typeof cell === "string" &&
        /\d\s*[:时点]\s*\d/.test(cell) &&
        !/[:\s]0?0:00(?::00)?$/.test(cell),
  );
  return timed.length > sample.length / 2;
}
