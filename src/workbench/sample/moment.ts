import { DAY } from "./makeTickets";

/** 1 January 2025 as a 1900 serial. */
const FIRST_DAY = 45_658;

/** Seconds since 1 January 2025 as a serial. */
export const moment = (seconds: number) => (FIRST_DAY * DAY + seconds) / DAY;

export const MOMENT_FORMAT = "yyyy-mm-dd hh:mm:ss";

/** "20250131" of a moment within the first quarter of 2025. */
export function dayStamp(seconds: number): string {
  const day = Math.floor(seconds / DAY);
  const [month, date] = day < 31 ? [1, day] : day < 59 ? [2, day - 31] : [3, day - 59];
  return `20250${month}${String(date + 1).padStart(2, "0")}`;
}
