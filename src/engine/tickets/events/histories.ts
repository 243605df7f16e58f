import { partOf, type ReadSet } from "../sets/readSet";

/** Rows of the set that tell of one ticket, in the order in which they happened. */
export type History = readonly number[];

/**
 * The history of every ticket that has several rows, by the row that stands last in it. Events are in
 * the order of their times where each of a ticket's has one, else in that of the sheet.
 */
export function histories(set: ReadSet): ReadonlyMap<number, History> {
  const byLastSeen = new Map<number, number[]>();
  for (const { earlier, row } of set.repeats) {
    const known = byLastSeen.get(earlier) ?? [earlier];
    byLastSeen.delete(earlier);
    known.push(row);
    byLastSeen.set(row, known);
  }
  const found = new Map<number, History>();
  for (const rows of byLastSeen.values()) {
    const times = new Map(rows.map((row) => [row, eventTime(set, row)]));
    const isTimed = rows.every((row) => !Number.isNaN(times.get(row)));
    const history = isTimed ? rows.toSorted((a, b) => times.get(a)! - times.get(b)!) : rows;
    found.set(history.at(-1)!, history);
  }
  return found;
}

/** When the row was written; NaN: the sheet does not say. */
export function eventTime(set: Pick<ReadSet, "parts">, row: number): number {
  const { readers, first } = partOf(set, row);
  return readers.moments.get("updatedAt")?.values[row - first] ?? NaN;
}
