import { borrowed, givenBack } from "../../workingMemory";

/** Days without any moment that set a mistyped year apart from the moments before it [choice]. */
const GAP = 183;
/** At most one moment in so many may lie beyond the gap [choice]. */
const RARE = 20;
/** A gap so many times as long as any before it, of at least a month, sets a month apart [choice]. */
const UNHEARD_OF = 10;
const MONTH = 31;
/** Beyond such a gap at most one moment in so many may lie [choice]. */
const VERY_RARE = 200;
/** Serials end below it, see `isSerial`. */
const DAYS = 80_001;

/**
 * The day from which on the moments of a sheet are mistyped, or null when none are. A single ticket
 * of 2052 would otherwise be the latest moment in the data, by which every ticket is judged: every
 * repeat window would have elapsed, and every open ticket would be old. What the data end with is
 * told by the data alone, so that the same sheet gives the same numbers on any day.
 */
export function farAheadFrom(columns: readonly Float64Array[]): number | null {
  const memory = borrowed(DAYS * 4);
  const perDay = new Uint32Array(memory, 0, DAYS).fill(0);
  const span = markDays(columns, perDay);
  const day = hasLongGap(perDay, span) ? firstFarAhead(columns, perDay, span) : null;
  givenBack(memory);
  return day;
}

interface Span {
  readonly firstDay: number;
  readonly lastDay: number;
}

/** Marks the days that have a moment: to count them takes longer, and hardly a sheet has a gap. */
function markDays(columns: readonly Float64Array[], perDay: Uint32Array): Span {
  let [firstDay, lastDay] = [DAYS, 0];
  for (const values of columns)
    for (let row = 0; row < values.length; row++) {
      const moment = values[row]!;
      if (!(moment > 0)) continue;
      const day = moment | 0;
      perDay[day] = 1;
      if (day < firstDay) firstDay = day;
      if (day > lastDay) lastDay = day;
    }
  return { firstDay, lastDay };
}

function hasLongGap(perDay: Uint32Array, { firstDay, lastDay }: Span): boolean {
  let last = firstDay;
  for (let day = firstDay; day <= lastDay; day++) {
    if (perDay[day] === 0) continue;
    if (day - last > MONTH) return true;
    last = day;
  }
  return false;
}

function firstFarAhead(
  columns: readonly Float64Array[],
  perDay: Uint32Array,
  { firstDay, lastDay }: Span,
): number | null {
  perDay.fill(0, firstDay, lastDay + 1);
  let moments = 0;
  for (const values of columns)
    for (let row = 0; row < values.length; row++) {
      const moment = values[row]!;
      if (!(moment > 0)) continue;
      perDay[moment | 0]!++;
      moments++;
    }

  let before = 0;
  let last: number | null = null;
  let longest = 1;
  for (let day = firstDay; day <= lastDay; day++) {
    if (perDay[day] === 0) continue;
    // The gaps between the first few tell nothing: a year may be mistyped there, too.
    if (last !== null && before * RARE >= moments) {
      const gap = day - last;
      const beyond = moments - before;
      const aMonth = gap > Math.max(MONTH, UNHEARD_OF * longest) && beyond * VERY_RARE <= moments;
      if (aMonth || (gap > GAP && beyond * RARE <= moments)) return day;
      longest = Math.max(longest, gap);
    }
    before += perDay[day]!;
    last = day;
  }
  return null;
}
