/**
 * Serials are days in floating point, and a spreadsheet keeps moments to the millisecond. Spans
 * are therefore rounded to the millisecond: 09:00 to 09:30 is 30 minutes, not 30.00000000582.
 */
const millisecondsPerDay = 86_400_000;

export const hoursBetween = (from: number, to: number): number =>
  Math.round((to - from) * millisecondsPerDay) / 3_600_000;

export const minutesBetween = (from: number, to: number): number =>
  Math.round((to - from) * millisecondsPerDay) / 60_000;

/** Half a millisecond in days: moments no further apart are the same. */
const halfMillisecond = 0.5 / millisecondsPerDay;

export const isAfter = (moment: number, other: number): boolean => moment > other + halfMillisecond;
