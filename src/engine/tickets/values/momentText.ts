import { dayOfSerial, SECONDS_A_DAY } from "../../calendar/serial";

/** "2025-02-01 12:00:05", to the second; a person cannot read a serial. */
export function momentText(serial: number): string {
  const seconds = Math.round(serial * SECONDS_A_DAY);
  const { year, month, day } = dayOfSerial(Math.floor(seconds / SECONDS_A_DAY));
  const two = (value: number): string => String(Math.floor(value)).padStart(2, "0");
  const ofDay = seconds % SECONDS_A_DAY;
  const time = `${two(ofDay / 3600)}:${two((ofDay / 60) % 60)}:${two(ofDay % 60)}`;
  return `${String(year)}-${two(month)}-${two(day)} ${time}`;
}
