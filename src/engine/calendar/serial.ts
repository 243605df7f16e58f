/**
 * Excel's day numbers, in the 1900 system, by integer arithmetic on the proleptic Gregorian
 * calendar. A serial counts days from 1899-12-31, and Excel believes in a 29 February 1900
 * (serial 60), so days before 1 March 1900 are one lower than the later ones would suggest.
 */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A moment of the 1904 system, plus this, is the same moment of the 1900 system. */
export const DAYS_FROM_1904 = 1462;
export const SECONDS_A_DAY = 86_400;
export const MINUTES_A_DAY = 1_440;

/** Days from 1970-01-01 (H. Hinnant, days_from_civil). */
function daysSinceEpoch(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * 146_097 + yearOfEra * 365 + leapDays + dayOfYear - 719_468;
}

/** 1970-01-01. */
export const UNIX_EPOCH_SERIAL = 25_569;

const isLeapYear = (year: number): boolean =>
  (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Null for a day that the calendar lacks, or that Excel cannot hold (before 1900). */
export function serialOfDay(year: number, month: number, day: number): number | null {
  if (!(year >= 1900 && year <= 9999 && month >= 1 && month <= 12 && day >= 1)) return null;
  if (year === 1900 && month === 2 && day === 29) return 60;
  if (day > daysInMonth(year, month)) return null;
  const serial = daysSinceEpoch(year, month, day) + UNIX_EPOCH_SERIAL;
  return serial > 60 ? serial : serial - 1;
}

/** The day a serial falls on; the time of day is cut off. */
export function dayOfSerial(serial: number): Day {
  const whole = Math.floor(serial);
  if (whole === 60) return { year: 1900, month: 2, day: 29 };

  // H. Hinnant, civil_from_days.
  const z = (whole > 60 ? whole : whole + 1) - UNIX_EPOCH_SERIAL + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}
