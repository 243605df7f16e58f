import type { Column } from "../columns";
import type { Field } from "../fields";
import type { AssignedColumn, UnusedColumn } from "../headers/assignFields";
import { recognisedColumn } from "../headers/recognisedColumn";
import { tellAboutHeaders } from "../headers/tellAboutHeaders";
import type { Exclusion } from "../issue";
import type { ReadOptions, ReadOutcome } from "../ticketTable";
import { agentSpellings } from "./agentSpellings";
import { columnarTable } from "./columnarTable";
import { farAheadFrom } from "./farAhead";
import { exclusions, keptRows } from "./leftOut";
import { readRows, type ReadRows, type SheetRows } from "./readRows";
import { isEventLog, leaveOutDuplicates } from "./repeatedTickets";
import { sortOutRows } from "./sortOutRows";

/** Any of these says when a ticket was; without one no month has tickets. */
export const TIME_FIELDS = ["createdAt", "resolvedAt", "closedAt", "ratedAt"] as const;

/** Rows below a header that names an agent and a time. */
export function readSheet(
  sheet: SheetRows,
  columns: readonly (AssignedColumn | UnusedColumn)[],
  used: readonly AssignedColumn[],
  options: ReadOptions,
): Omit<Extract<ReadOutcome, { kind: "read" }>, "headerRow"> {
  const { read, superseded } = readLastEvents(sheet, used, options);
  const { readers, states, issues } = read;
  refuseFarAhead(read);
  sortOut(read, used);
  const kept = keptRows(states.left);
  const byField = new Map<Field, Column | null>();
  for (const field of ["firstResponseAt", "resolvedAt", "closedAt"] as const)
    readers.moments.get(field)?.markUnusable();
  for (const { field } of used) {
    byField.set(field, readers.byField.get(field)?.column(kept) ?? null);
  }

  tellAboutHeaders(columns, issues);
  const agents = byField.get("agent");
  if (agents?.kind === "text") {
    const column = used.find(({ field }) => field === "agent")?.header ?? null;
    for (const found of agentSpellings(agents.words)) {
      issues.add({ code: "agent.spelling", row: null, column, found, handling: "kept" });
    }
  }
  return {
    kind: "read",
    table: columnarTable(byField, states.left.length, states.sheetRowOf, kept),
    columns: columns.map((column) => recognisedColumn(column, readers.notes)),
    issues: issues.inSheetOrder(),
    issueCounts: issues.counts,
    excluded: [...exclusions(states.left), ...superseded],
  };
}

/** An event log is read again without the events that later ones have superseded. */
function readLastEvents(
  sheet: SheetRows,
  used: readonly AssignedColumn[],
  options: ReadOptions,
): { read: ReadRows; superseded: readonly Exclusion[] } {
  const read = readRows(sheet, used, options);
  if (!isEventLog(read)) return { read, superseded: [] };
  const earlier = new Set(read.repeats.map((repeat) => repeat.earlier));
  const last = Array.from(sheet.rows.keys()).filter((row) => !earlier.has(row));
  const rows = last.map((row) => sheet.rows[row]!);
  const sheetRowOf = (row: number): number => sheet.sheetRowOf(last[row]!);
  return {
    read: readRows({ ...sheet, rows, sheetRowOf }, used, options),
    superseded: [{ reason: "supersededEvent", count: earlier.size }],
  };
}

/** Due times may lie ahead; what has happened can not. */
function refuseFarAhead({ readers, states }: ReadRows): void {
  const happened = ([...TIME_FIELDS, "firstResponseAt"] as const).flatMap(
    (field) => readers.moments.get(field) ?? [],
  );
  const from = farAheadFrom(happened.map(({ values }) => values));
  if (from === null) return;
  for (const moment of happened)
    for (let row = 0; row < states.left.length; row++)
      if (moment.values[row]! >= from) moment.refuse("moment.farAhead", row);
}

function sortOut(read: ReadRows, used: readonly AssignedColumn[]): void {
  const { readers, states } = read;
  const times = TIME_FIELDS.flatMap((field) => readers.moments.get(field) ?? []);
  const timeField = TIME_FIELDS.find((field) => readers.moments.has(field));
  sortOutRows(states, {
    agent: readers.text.get("agent")!,
    agentIssues: readers.issues.get("agent")!,
    times,
    timeIssues: readers.issues.get(timeField!)!,
    status: readers.text.get("status"),
    valid: readers.flags.get("valid"),
  });
  const id = used.find(({ field }) => field === "ticketId");
  const idIssues = readers.issues.get("ticketId");
  if (id !== undefined && idIssues !== undefined) leaveOutDuplicates(read, id.index, idIssues);
}
