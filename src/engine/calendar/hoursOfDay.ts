import { MINUTES_A_DAY } from "./serial";
import { weekdayOf } from "./weekday";
import type { Hours, SpecialDay, WorkCalendar, WorkInterval } from "./workCalendar";

/** The hours that begin on each day; of a day named twice the last one stands. */
export function hoursByDay({ week, specialDays }: WorkCalendar): (day: number) => Hours {
  const special = new Map(specialDays.map((day) => [day.day, hoursOf(day, week)]));
  return (day) => special.get(day) ?? week[weekdayOf(day)] ?? [];
}

/**
 * A make-up workday follows the weekday it names, else Monday; where nobody works on Mondays, the
 * first weekday that has hours [CAL9].
 */
function hoursOf({ kind, hours, like }: SpecialDay, week: WorkCalendar["week"]): Hours {
  if (kind === "holiday") return [];
  if (hours !== null) return hours;
  const followed = week[like ?? 0] ?? [];
  return like === null && followed.length === 0
    ? (week.find(({ length }) => length > 0) ?? [])
    : followed;
}

/** What is worked between a day's two midnights: its own hours, and what the day before ran over. */
export function workedWithin(before: Hours, own: Hours): Hours {
  const parts = [
    ...before.map(({ from, to }) => ({ from: from - MINUTES_A_DAY, to: to - MINUTES_A_DAY })),
    ...own,
  ]
    .map(({ from, to }) => ({ from: Math.max(0, from), to: Math.min(MINUTES_A_DAY, to) }))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from);

  const apart: WorkInterval[] = [];
  for (const part of parts) {
    const last = apart.at(-1);
    if (last && part.from <= last.to)
      apart[apart.length - 1] = { from: last.from, to: Math.max(last.to, part.to) };
    else apart.push(part);
  }
  return apart;
}
