import { plainCell } from "../cells";
import type { ColumnIssues } from "./IssueList";
import { leftCode } from "./leftOut";
import type { ReadRows } from "./readRows";

/** A sheet of events repeats at least so large a share of its rows, and so many [choice]. */
const EVENT_SHARE = 0.2;
const EVENT_REPEATS = 20;

const isSameRow = (a: readonly unknown[], b: readonly unknown[]): boolean => {
  const width = Math.max(a.length, b.length);
  for (let index = 0; index < width; index++) {
    const [one, other] = [a[index], b[index]];
    if (one !== other && JSON.stringify(plainCell(one)) !== JSON.stringify(plainCell(other))) {
      return false;
    }
  }
  return true;
};

/**
 * Whether the sheet holds a row per event, as ServiceNow's audit exports do, rather than a row per
 * ticket: many ids come again, with other cells. Such a ticket is what its last row says.
 */
export function isEventLog({ rows, rowsWithId, repeats }: ReadRows): boolean {
  if (repeats.length < EVENT_REPEATS || repeats.length < EVENT_SHARE * rowsWithId) return false;
  const looked = repeats.slice(0, 1_000);
  const copies = looked.filter(({ earlier, row }) => isSameRow(rows[earlier]!, rows[row]!));
  return copies.length < looked.length / 2;
}

/** Of rows with the same id the first that counts is the ticket; the others are told. */
export function leaveOutDuplicates(
  { rows, states: { left }, repeats }: ReadRows,
  idColumn: number,
  issues: ColumnIssues,
): void {
  const firstOf = new Map<number, number>();
  for (const { earlier, row } of repeats) {
    const first = firstOf.get(earlier) ?? earlier;
    if (left[first] !== 0) continue;
    firstOf.set(row, first);
    if (left[row] !== 0) continue;
    const code = isSameRow(rows[first]!, rows[row]!) ? "ticket.identicalRow" : "ticket.duplicateId";
    issues.add(code, row, rows[row]![idColumn], "rowLeftOut");
    left[row] = leftCode("duplicate");
  }
}
