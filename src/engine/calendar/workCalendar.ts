import type { Weekday } from "./weekday";

/**
 * When people work, by the workplace's clock: a week that repeats, and the days that differ from
 * it. Plain data: it is kept with a result like every other setting.
 */
export interface WorkCalendar {
  /** Hours of Monday to Sunday; an empty list is a day off. */
  readonly week: readonly Hours[];
  readonly specialDays: readonly SpecialDay[];
}

/** In any order; where two overlap, the time counts once [CAL6]. */
export type Hours = readonly WorkInterval[];

/**
 * Minutes from the day's midnight; `from` belongs to it, `to` does not. Past 1440 it runs into the
 * next day, and still belongs to the day on which it began: 22:00–06:00 is 1320–1800.
 */
export interface WorkInterval {
  readonly from: number;
  readonly to: number;
}

export interface SpecialDay {
  /** 1900 serial of the day. */
  readonly day: number;
  readonly kind: SpecialDayKind;
  /** Of the holiday; "" where it has none. */
  readonly name: string;
  /** The day's own hours; null: a holiday has none, a workday those of `like`. */
  readonly hours: Hours | null;
  /** The weekday whose hours a make-up workday follows; null: Monday's [CAL9]. */
  readonly like: Weekday | null;
}

/** A day off, a make-up workday (调休上班), or a day with hours of its own. */
export type SpecialDayKind = "holiday" | "workday" | "hours";

const nineToSix: Hours = [{ from: 540, to: 1080 }];

/** Monday to Friday, 09:00 to 18:00, without holidays [choice]. */
export const officeWeek: WorkCalendar["week"] = [
  nineToSix,
  nineToSix,
  nineToSix,
  nineToSix,
  nineToSix,
  [],
  [],
];

export const officeCalendar: WorkCalendar = { week: officeWeek, specialDays: [] };
