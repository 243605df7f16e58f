import { dayOfSerial, serialOfDay } from "../../calendar/serial";

/** Whole days on the sheet's own clock, in 1900 serials: `from` belongs to them, `to` does not. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

export const oneDay = (moment: number): Days => ({
  from: Math.floor(moment),
  to: Math.floor(moment) + 1,
});

/** Months `first` to `last` of a year, counted from 1; null: there are no such months. */
export function monthsOfYear(year: number, first: number, last = first): Days | null {
  const from = serialOfDay(year, first, 1);
  const to = last === 12 ? serialOfDay(year + 1, 1, 1) : serialOfDay(year, last + 1, 1);
  return from === null || to === null ? null : { from, to };
}

/** All of the days lie in one calendar month. */
export function areInOneMonth({ from, to }: Days): boolean {
  const first = dayOfSerial(from);
  const last = dayOfSerial(to - 1);
  return first.year === last.year && first.month === last.month;
}
