import { SECONDS_A_DAY, serialOfDay } from "../../calendar/serial";

/** "2025-02-01", "2025-02-01 12:00", "2025/02/01T12:00:05": most of what files hold, without regex. */
export function isoMoment(text: string): number | null {
  const { length } = text;
  if (length !== 10 && length !== 16 && length !== 19) return null;
  const separator = text.charCodeAt(4);
  if ((separator !== 45 && separator !== 47) || text.charCodeAt(7) !== separator) return null;

  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const serial = serialOfDay(year, twoDigits(text, 5), twoDigits(text, 8));
  if (serial === null || length === 10) return serial;

  const between = text.charCodeAt(10);
  if ((between !== 32 && between !== 84) || text.charCodeAt(13) !== 58) return null;
  const hour = twoDigits(text, 11);
  const minute = twoDigits(text, 14);
  const second = length === 16 ? 0 : text.charCodeAt(16) === 58 ? twoDigits(text, 17) : NaN;
  if (!(hour < 24 && minute < 60 && second < 60)) return null;
  return serial + (hour * 3600 + minute * 60 + second) / SECONDS_A_DAY;
}

/** NaN unless both characters are digits. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}
