/** Monday is 0, Sunday 6. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export const weekdays: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];

/** Of a serial from March 1900 on; the time of day is cut off. */
export const weekdayOf = (serial: number): Weekday => ((Math.floor(serial) + 5) % 7) as Weekday;
