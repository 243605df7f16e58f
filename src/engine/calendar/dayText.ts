import { dayOfSerial } from "./serial";

/** "2025-10-01"; Excel takes it for a date, and so do we. */
export function dayText(serial: number): string {
  const { year, month, day } = dayOfSerial(serial);
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${String(year)}-${two(month)}-${two(day)}`;
}
