import type { Finding } from "../ruleTables/finding";
import { holidayTable } from "./holidayTable";
import { dayOfSerial } from "./serial";
import type { WorkCalendar } from "./workCalendar";

/**
 * Years of the data of which the table of holidays has no day, though it has those of others: last
 * year's table, mostly, and every holiday of this year counts as worked [CAL17]. A calendar without
 * any special day is that of people who work through.
 *
 * @param from first and last moment of the data, in 1900 serials; both may be NaN: no data.
 */
export function checkHolidayYears(
  { specialDays }: Pick<WorkCalendar, "specialDays">,
  from: number,
  to: number,
): Finding[] {
  const listed = new Set(specialDays.map(({ day }) => dayOfSerial(day).year));
  if (listed.size === 0 || !(from <= to)) return [];
  const missing: Finding[] = [];
  for (let year = dayOfSerial(from).year; year <= dayOfSerial(to).year; year++)
    if (!listed.has(year))
      missing.push({
        code: "calendar.yearMissing",
        severity: "warning",
        table: holidayTable.name,
        row: null,
        column: "date",
        found: String(year),
        expected: "",
      });
  return missing;
}
