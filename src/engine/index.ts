/** The engine's only door: cells in, a report out. */
export { chinaHolidays, chinaHolidayYears, type ChinaHoliday } from "./calendar/chinaHolidays";
export { holidayTable, writeHolidays, type HolidayWords } from "./calendar/holidayTable";
export * from "./calendar/month";
export type { Period } from "./calendar/period";
export { readWorkCalendar, type WorkCalendarRead } from "./calendar/readWorkCalendar";
export { scheduleTable, writeSchedule } from "./calendar/scheduleTable";
export type { Weekday } from "./calendar/weekday";
export type * from "./calendar/workCalendar";
export { officeCalendar } from "./calendar/workCalendar";
export { workingClock, type WorkingClock } from "./calendar/workingClock";
export * from "./metrics";
export * from "./metrics/outcome";
export * from "./metrics/settings";
export * from "./scoring/builtInProfiles";
export * from "./scoring/checkProfile";
export * from "./scoring/measureMonth";
export type * from "./scoring/profile";
export * from "./scoring/readProfile";
export type * from "./scoring/report";
export * from "./scoring/scoreMonth";
export * from "./scoring/tiers";
export { wilson } from "./stats/wilson";
export type { Cells } from "./tickets/cells";
export { fields, type Field } from "./tickets/fields";
export type { Exclusion, ExclusionReason, Issue, IssueCode } from "./tickets/issue";
export { readTickets } from "./tickets/readTickets";
export type {
  ReadOptions,
  ReadOutcome,
  RecognisedColumn,
  TicketTable,
} from "./tickets/ticketTable";
export { engineVersion } from "./version";
