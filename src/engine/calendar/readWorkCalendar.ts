import type { Finding } from "../ruleTables/finding";
import { hasErrors } from "../ruleTables/finding";
import type { Cells } from "../tickets/cells";
import { readHolidays } from "./holidayTable";
import { readSchedule } from "./scheduleTable";
import { officeWeek, type WorkCalendar } from "./workCalendar";

export interface WorkCalendarRead {
  /** Null when a table has errors: working minutes would be wrong, and nobody would see it. */
  readonly calendar: WorkCalendar | null;
  readonly findings: readonly Finding[];
}

/** The calendar of the two tables; without one of them, office hours, or no holidays [CAL5]. */
export function readWorkCalendar(tables: {
  readonly schedule?: Cells | null | undefined;
  readonly holidays?: Cells | null | undefined;
}): WorkCalendarRead {
  const schedule = tables.schedule
    ? readSchedule(tables.schedule)
    : { week: officeWeek, findings: [] };
  const holidays = tables.holidays
    ? readHolidays(tables.holidays, schedule.week)
    : { specialDays: [], findings: [] };
  const findings = [...schedule.findings, ...holidays.findings];
  const calendar = { week: schedule.week, specialDays: holidays.specialDays };
  return { calendar: hasErrors(findings) ? null : calendar, findings };
}
