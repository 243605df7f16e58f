import { plainCell, type Cells } from "../cells";
import type { Field } from "../fields";
import type { AssignedColumn } from "../headers/assignFields";

/** A ticket's own times; a log of statuses has none of them. */
const OWN_TIMES: readonly Field[] = ["createdAt", "resolvedAt", "closedAt", "ratedAt"];
/** Rows that are looked at. */
const ROWS = 5_000;
/** So large a share of them must repeat a ticket [choice]. */
const SHARE = 0.2;

/**
 * Whether rows say no more than ticket, time and status (or agent): when a ticket began and ended is
 * then told by its rows together, for no column does.
 */
export function isStatusLog(rows: Cells, used: readonly AssignedColumn[]): boolean {
  const has = (field: Field): boolean => used.some((column) => column.field === field);
  const id = used.find(({ field }) => field === "ticketId");
  if (id === undefined || !has("updatedAt") || !has("status") || OWN_TIMES.some(has)) return false;
  const seen = new Set<unknown>();
  let [told, again] = [0, 0];
  for (const row of rows.slice(0, ROWS)) {
    const cell = plainCell(row[id.index]);
    if (cell === null) continue;
    told++;
    if (seen.has(cell)) again++;
    seen.add(cell);
  }
  return again > 0 && again >= SHARE * told;
}
