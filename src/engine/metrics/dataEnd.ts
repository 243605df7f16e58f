import type { Place } from "../tickets/issue";
import type { Field } from "../tickets/fields";
import type { TicketTable } from "../tickets/ticketTable";
import { momentsIn, type Moments } from "./happenings";

/** The moment with which the data end, by which tickets are judged where no setting says otherwise. */
export interface DataEnd {
  /** A 1900 serial. */
  readonly moment: number;
  /** Of the ticket to which it happened, and of what kind it is. */
  readonly place: Place;
  readonly field: Field;
  /** Null: it follows the other moments. */
  readonly apart: StandsApart | null;
}

/** A few tickets behind a gap as long as no other: mistyped dates, or the last stragglers. */
export interface StandsApart {
  readonly tickets: number;
  /** Whole days between the moments on both sides of the gap. */
  readonly days: number;
  /** The last day before the gap, a 1900 serial. */
  readonly before: number;
}

/** Shortest gap, times longer than any other, and days with a moment before it [choice]. */
const LEAST_DAYS = 3;
const TIMES_LONGER = 2;
const LEAST_BEFORE = 10;
/** Tickets behind the gap: so many, or one in two hundred, as for a date that is mistyped [RD62]. */
const FEW = 3;
const ONE_IN = 200;

/**
 * Where the data end, and whether that moment stands apart from the others [ASOF3]. One mistyped day
 * within a month of the data cannot be told from a late ticket, and is counted; but by it open tickets
 * grow old and repeat windows elapse, so whoever shows the data shows this. Null: there is no moment.
 */
export function dataEnd(table: TicketTable): DataEnd | null {
  const kept = ends.get(table);
  if (kept !== undefined) return kept;
  const end = endOf(table);
  ends.set(table, end);
  return end;
}

const ends = new WeakMap<TicketTable, DataEnd | null>();

function endOf(table: TicketTable): DataEnd | null {
  const all = momentsIn(table);
  let first = Number.POSITIVE_INFINITY;
  let moment = Number.NEGATIVE_INFINITY;
  let where = -1;
  let field: Field = "createdAt";
  for (const moments of all)
    for (let ticket = 0; ticket < table.size; ticket++) {
      const at = moments.at(ticket);
      if (!Number.isFinite(at)) continue;
      if (at < first) first = at;
      if (at > moment) {
        moment = at;
        where = ticket;
        field = moments.field;
      }
    }
  if (where < 0) return null;
  const gap = longestGap(table, all, Math.floor(first), Math.floor(moment));
  const tickets = gap && ticketsFrom(table, all, gap.before + gap.days);
  const isFew = tickets !== null && tickets <= Math.max(FEW, table.size / ONE_IN);
  const apart = gap && isFew ? { ...gap, tickets } : null;
  return { moment, place: table.sheetOf(where), field, apart };
}

/** Null where no gap is so much longer than the others. */
function longestGap(
  table: TicketTable,
  all: readonly Moments[],
  first: number,
  last: number,
): Pick<StandsApart, "days" | "before"> | null {
  const isBusy = new Uint8Array(last - first + 1);
  for (const { at } of all)
    for (let ticket = 0; ticket < table.size; ticket++) {
      const moment = at(ticket);
      if (Number.isFinite(moment)) isBusy[Math.floor(moment) - first] = 1;
    }
  let [longest, second, from, before, busyBefore, busy] = [0, 0, 0, 0, 0, 0];
  for (let day = 0; day < isBusy.length; day++) {
    if (isBusy[day] === 0) continue;
    const days = day - from;
    if (days >= longest) {
      [second, longest] = [longest, days];
      [before, busyBefore] = [from, busy];
    } else if (days > second) second = days;
    from = day;
    busy++;
  }
  const isLong = longest >= LEAST_DAYS && longest > TIMES_LONGER * second;
  return isLong && busyBefore >= LEAST_BEFORE ? { days: longest, before: first + before } : null;
}

function ticketsFrom(table: TicketTable, all: readonly Moments[], day: number): number {
  let tickets = 0;
  for (let ticket = 0; ticket < table.size; ticket++)
    if (all.some(({ at }) => at(ticket) >= day && Number.isFinite(at(ticket)))) tickets++;
  return tickets;
}
