const DAY = 86_400_000;
/** Serial 0 of the 1900 system, before its false leap day. */
const EPOCH = Date.UTC(1899, 11, 31);
/** Serials from here on count 29 February 1900, which never was. */
const FALSE_LEAP_DAY = 60;

/**
 * The 1900 serial of a moment that the file reader made from one, reading the date in UTC. To the
 * millisecond, as the reader rounds.
 */
export function serialOf(date: Date): number {
  const elapsed = date.getTime() - EPOCH;
  return (elapsed >= FALSE_LEAP_DAY * DAY ? elapsed + DAY : elapsed) / DAY;
}
