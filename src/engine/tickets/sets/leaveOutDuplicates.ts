import type { Field } from "../fields";
import { isSameRow } from "../reading/isSameRow";
import { leftCode } from "../reading/leftOut";
import { partOf, type ReadPart, type ReadSet } from "./readSet";

/** Any of them shows that a row was written later than another of the same ticket. */
const MOMENTS: readonly Field[] = [
  "createdAt",
  "firstResponseAt",
  "resolvedAt",
  "closedAt",
  "updatedAt",
  "ratedAt",
];

/**
 * Of rows with the same id one is the ticket, the others are told: on one sheet the first that
 * counts, of several sheets the one that was written last, for a ticket open in January's export may
 * be solved in February's [choice].
 */
export function leaveOutDuplicates(set: ReadSet): void {
  const { left, repeats } = set;
  const ticketOf = new Map<number, number>();
  for (const { earlier, row } of repeats) {
    const kept = ticketOf.get(earlier) ?? earlier;
    if (left[row] !== 0 || left[kept] !== 0) {
      ticketOf.set(row, left[kept] === 0 ? kept : row);
      continue;
    }
    const [ticket, other] = isNewer(set, row, kept) ? [row, kept] : [kept, row];
    ticketOf.set(row, ticket);
    tell(partOf(set, other), other, partOf(set, ticket), ticket);
    left[other] = leftCode("duplicate");
  }
}

/** Only between sheets: within one, the first row is the ticket. */
function isNewer(set: ReadSet, row: number, kept: number): boolean {
  const [one, other] = [partOf(set, row), partOf(set, kept)];
  return one !== other && lastMoment(one, row) > lastMoment(other, kept);
}

function lastMoment({ readers, first }: ReadPart, row: number): number {
  const moments = MOMENTS.map((field) => readers.moments.get(field)?.values[row - first] ?? NaN);
  return Math.max(0, ...moments.filter(Number.isFinite));
}

function tell(part: ReadPart, row: number, ticketPart: ReadPart, ticket: number): void {
  const { rows, first, readers, sheet } = part;
  const cells = rows[row - first]!;
  const same = isSameRow(ticketPart.rows[ticket - ticketPart.first]!, cells);
  const sheetRow = ticketPart.states.sheetRowOf(ticket - ticketPart.first);
  const where = ticketPart === part ? "" : `${ticketPart.sheet.name ?? ""}!`;
  const id = sheet.used.find(({ field }) => field === "ticketId")!.index;
  readers.issues
    .get("ticketId")!
    .add(
      same ? "ticket.identicalRow" : "ticket.duplicateId",
      row - first,
      cells[id],
      "rowLeftOut",
      `${where}${String(sheetRow)}`,
    );
}
