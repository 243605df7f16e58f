import { workingClock } from "../calendar/workingClock";
import { hoursBetween, minutesBetween } from "./moments";
import type { Settings } from "./settings";

/** Counts the time between two moments. NaN or negative when the second lies before the first. */
export interface SpanClock {
  minutesBetween(from: number, to: number): number;
  hoursBetween(from: number, to: number): number;
}

const calendarClock: SpanClock = { minutesBetween, hoursBetween };

/** Of the settings: all time, or working time by their calendar. */
export function spanClockOf({ clock, calendar }: Settings): SpanClock {
  if (clock === "calendar") return calendarClock;
  const working = workingClock(calendar);
  return {
    minutesBetween: (from, to) => working.minutesBetween(from, to),
    hoursBetween: (from, to) => working.minutesBetween(from, to) / 60,
  };
}
