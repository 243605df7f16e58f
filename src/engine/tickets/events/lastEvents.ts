import type { Field } from "../fields";
import { ISSUES_KEPT, type Exclusion, type Place } from "../issue";
import { ToldMoments, ToldNumbers } from "./toldReaders";
import type { SheetRowOf } from "../reading/IssueList";
import { placesOf } from "../sets/places";
import { readSet, type ReadPart, type ReadSet } from "../sets/readSet";
import { histories, type History } from "./histories";
import { isEventLog } from "./isEventLog";
import { toldBy, toldFields, type Told } from "./told";

/** A set in which a ticket has one row, and how many earlier events of tickets were passed over. */
export interface LastEvents {
  readonly set: ReadSet;
  readonly superseded: readonly Exclusion[];
}

/**
 * An event log is read again without the events that later ones have superseded; what no column says
 * of a ticket its history does.
 *
 * @param agentOf the agent that a name in the sheet stands for.
 */
export function lastEvents(set: ReadSet, agentOf: (name: string) => string): LastEvents {
  if (!isEventLog(set)) return { set, superseded: [] };
  const byLast = histories(set);
  const superseded = new Set<number>();
  for (const history of byLast.values())
    for (const row of history.slice(0, -1)) superseded.add(row);

  /** The rows of `set` that the rows of the new set were, by part. */
  const lastRows = set.parts.map(({ sheet, first }) =>
    Array.from(sheet.rows.keys(), (row) => first + row).filter((row) => !superseded.has(row)),
  );
  const last = readSet(
    set.parts.map(({ sheet, first }, part) => {
      const kept = lastRows[part]!;
      const rows = kept.map((row) => sheet.rows[row - first]!);
      return { ...sheet, rows, sheetRowOf: rowsKept(sheet.sheetRowOf, kept, first) };
    }),
  );
  const historyOf = (row: number): History => byLast.get(row) ?? [row];
  return {
    set: {
      ...last,
      parts: withHistory(last.parts, lastRows, (row) => toldBy(set, historyOf(row), agentOf)),
    },
    superseded: [exclusionOf(placesOf(set.parts), [...superseded])],
  };
}

/** It is kept with the tickets, and so holds on to nothing of the sheet's cells. */
const rowsKept =
  (sheetRowOf: SheetRowOf, kept: readonly number[], first: number): SheetRowOf =>
  (row) =>
    sheetRowOf(kept[row]! - first);

const exclusionOf = (placeOf: (row: number) => Place, rows: readonly number[]): Exclusion => ({
  reason: "supersededEvent",
  count: rows.length,
  places: rows
    .toSorted((a, b) => a - b)
    .slice(0, ISSUES_KEPT)
    .map((row) => placeOf(row)),
});

/** Adds the columns that no sheet has, where events have times. */
function withHistory(
  parts: readonly ReadPart[],
  lastRows: readonly (readonly number[])[],
  toldOf: (row: number) => Told,
): readonly ReadPart[] {
  const has = (field: Field): boolean => parts.some(({ readers }) => readers.byField.has(field));
  const isTimed = parts.every(({ readers }) => readers.moments.has("updatedAt"));
  const needed = toldFields.filter(
    (field) => !has(field) && (isTimed || isCount(field)) && (has("status") || !needsStatus(field)),
  );
  if (needed.length === 0) return parts;

  return parts.map((part, index) => {
    const told = lastRows[index]!.map(toldOf);
    const byField = new Map(part.readers.byField);
    const moments = new Map(part.readers.moments);
    const issues = new Map(part.readers.issues);
    for (const field of needed) {
      const values = Float64Array.from(told, (ticket) => ticket[field]);
      if (isCount(field)) {
        byField.set(field, new ToldNumbers(values));
        continue;
      }
      const ofEvents = part.readers.issues.get("updatedAt")!;
      const reader = new ToldMoments(values, ofEvents);
      moments.set(field, reader);
      byField.set(field, reader);
      issues.set(field, ofEvents);
    }
    return { ...part, readers: { ...part.readers, byField, moments, issues } };
  });
}

const isCount = (field: Field): boolean => field === "reopens" || field === "reassignments";

const needsStatus = (field: Field): boolean => field !== "createdAt" && field !== "reassignments";
