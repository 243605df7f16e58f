import { chinaHolidayData } from "./chinaHolidayData";
import { serialOfDay } from "./serial";
import type { SpecialDay } from "./workCalendar";

export type ChinaHoliday =
  | "newYear"
  | "springFestival"
  | "qingming"
  | "labourDay"
  | "dragonBoat"
  | "midAutumn"
  | "nationalDay";

/** What was announced for one holiday; days are "MM-DD" of the year under which it stands. */
export interface ChinaArrangement {
  readonly holiday: ChinaHoliday;
  /** Days off, weekends among them: single days, or the first and last of a stretch, "10-01/10-08". */
  readonly off: string;
  /** Weekend days worked in return (调休上班). */
  readonly worked: string;
}

/** Years whose arrangements are known; those of the next are announced each November. */
export const chinaHolidayYears: readonly number[] = Object.keys(chinaHolidayData).map(Number);

/**
 * The official days off and make-up workdays of a year, ascending; none for a year that is not
 * known.
 *
 * @param nameOf the holiday's name in the reader's language.
 */
export const chinaHolidays = (
  year: number,
  nameOf: (holiday: ChinaHoliday) => string = (holiday) => holiday,
): SpecialDay[] =>
  (chinaHolidayData[year] ?? [])
    .flatMap(({ holiday, off, worked }) => {
      const special = (kind: SpecialDay["kind"], day: number): SpecialDay => ({
        day,
        kind,
        name: nameOf(holiday),
        hours: null,
        like: null,
      });
      return [
        ...daysIn(year, off).map((day) => special("holiday", day)),
        ...daysIn(year, worked).map((day) => special("workday", day)),
      ];
    })
    .sort((a, b) => a.day - b.day);

const daysIn = (year: number, stretches: string): number[] =>
  stretches
    .split(" ")
    .filter(Boolean)
    .flatMap((stretch) => {
      const ends = stretch.split("/").map((day) => serialOf(year, day));
      const [first, last] = [ends[0]!, ends.at(-1)!];
      return Array.from({ length: last - first + 1 }, (_, index) => first + index);
    });

function serialOf(year: number, monthDay: string): number {
  const [month, day] = monthDay.split("-").map(Number) as [number, number];
  const serial = serialOfDay(year, month, day);
  if (serial === null) throw new Error(`no such day: ${String(year)}-${monthDay}`);
  return serial;
}
