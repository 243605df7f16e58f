const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
/** 1900 serial of 1 January 1970. */
const UNIX_EPOCH = 25_569;

/** The present minute on the reviewer's own clock, as a serial. */
export function now(): number {
  const date = new Date();
  const local = date.getTime() - date.getTimezoneOffset() * MINUTE_MS;
  return Math.floor(local / MINUTE_MS) / (DAY_MS / MINUTE_MS) + UNIX_EPOCH;
}
