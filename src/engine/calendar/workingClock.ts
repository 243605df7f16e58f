import { hoursByDay, workedWithin } from "./hoursOfDay";
import { weekdayOf, weekdays } from "./weekday";
import type { Hours, WorkCalendar } from "./workCalendar";

/** Counts working time only. Exact to the millisecond, as spreadsheets keep moments. */
export interface WorkingClock {
  /**
   * Working minutes between two moments (1900 serials); 0 where nobody worked. NaN when the second
   * lies before the first, or either is missing or outside 1954–2119.
   */
  minutesBetween(from: number, to: number): number;
  /**
   * The earliest moment by which so many working minutes have passed. NaN when they never do, or
   * are negative. What ends with the day ends at closing time, not at the next opening.
   */
  addMinutes(from: number, minutes: number): number;
}

const MILLISECONDS_A_DAY = 86_400_000;
const MILLISECONDS_A_MINUTE = 60_000;
/** The days a sheet's moments may fall on: see `isSerial`. */
const FIRST_DAY = 20_000;
const DAYS = 60_000;

const clocks = new WeakMap<WorkCalendar, WorkingClock>();

export function workingClock(calendar: WorkCalendar): WorkingClock {
  let clock = clocks.get(calendar);
  if (clock === undefined) clocks.set(calendar, (clock = makeClock(calendar)));
  return clock;
}

function makeClock(calendar: WorkCalendar): WorkingClock {
  const { plans, planOfDay } = plansOf(calendar);
  const workedBefore = new Float64Array(DAYS + 1);
  const lengths = plans.map((plan) => plan.reduce((sum, { from, to }) => sum + to - from, 0));
  for (let day = 0; day < DAYS; day++)
    workedBefore[day + 1] = workedBefore[day]! + lengths[planOfDay[day]!]!;

  /** Milliseconds worked from the first day to a moment, itself in milliseconds from serial 0. */
  const workedUntil = (moment: number): number => {
    const serial = Math.floor(moment / MILLISECONDS_A_DAY);
    const day = serial - FIRST_DAY;
    if (!(day >= 0 && day < DAYS)) return Number.NaN;
    const time = moment - serial * MILLISECONDS_A_DAY;
    let worked = workedBefore[day]!;
    for (const { from, to } of plans[planOfDay[day]!]!) {
      if (time <= from) break;
      worked += (time < to ? time : to) - from;
    }
    return worked;
  };

  return {
    minutesBetween(from, to) {
      const start = milliseconds(from);
      const end = milliseconds(to);
      if (!(end >= start)) return Number.NaN;
      return (workedUntil(end) - workedUntil(start)) / MILLISECONDS_A_MINUTE;
    },
    addMinutes(from, minutes) {
      const added = Math.round(minutes * MILLISECONDS_A_MINUTE);
      const goal = workedUntil(milliseconds(from)) + added;
      if (!(added >= 0 && goal <= workedBefore[DAYS]!)) return Number.NaN;
      if (added === 0) return from;

      const day = firstAtLeast(workedBefore, goal) - 1;
      let rest = goal - workedBefore[day]!;
      const plan = plans[planOfDay[day]!]!;
      const last = plan.find((interval) => {
        if (rest <= interval.to - interval.from) return true;
        rest -= interval.to - interval.from;
        return false;
      })!;
      return FIRST_DAY + day + (last.from + rest) / MILLISECONDS_A_DAY;
    },
  };
}

const milliseconds = (serial: number): number => Math.round(serial * MILLISECONDS_A_DAY);

/** What is worked on each day, in milliseconds from its midnight; most days share a few plans. */
function plansOf(calendar: WorkCalendar): { plans: readonly Hours[]; planOfDay: Uint32Array } {
  const hours = hoursByDay(calendar);
  const planFor = (before: Hours, own: Hours): Hours =>
    workedWithin(before, own).map(({ from, to }) => ({
      from: Math.round(from * MILLISECONDS_A_MINUTE),
      to: Math.round(to * MILLISECONDS_A_MINUTE),
    }));

  const week = (weekday: number): Hours => calendar.week[weekday] ?? [];
  const plans = weekdays.map((weekday) => planFor(week((weekday + 6) % 7), week(weekday)));
  const planOfDay = new Uint32Array(DAYS);
  const firstWeekday = weekdayOf(FIRST_DAY);
  for (let day = 0; day < DAYS; day++) planOfDay[day] = (firstWeekday + day) % 7;

  // A day's plan also changes when the day before it is special.
  for (const day of new Set(calendar.specialDays.flatMap(({ day }) => [day, day + 1]))) {
    if (day < FIRST_DAY || day >= FIRST_DAY + DAYS) continue;
    planOfDay[day - FIRST_DAY] = plans.push(planFor(hours(day - 1), hours(day))) - 1;
  }
  return { plans, planOfDay };
}

/** Index of the first value, of ascending ones, that is at least `goal`. */
function firstAtLeast(values: Float64Array, goal: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! >= goal) high = middle;
    else low = middle + 1;
  }
  return low;
}
