import type { Finding } from "../ruleTables/finding";
import type { RuleRecord } from "../ruleTables/mergeRuleTable";
import { readRuleTable } from "../ruleTables/readRuleTable";
import type { Choices, RuleRow } from "../ruleTables/RuleRow";
import { optional, required, type RuleTable } from "../ruleTables/ruleTable";
import type { Cells } from "../tickets/cells";
import { dayText } from "./dayText";
import { intervalOfRow } from "./intervalOfRow";
import { timeText } from "./timeOfDay";
import { weekdayOf, type Weekday } from "./weekday";
import { weekdayNamed } from "./weekdayWords";
import type { SpecialDay, SpecialDayKind, WorkCalendar } from "./workCalendar";

export type HolidayColumn = "date" | "kind" | "name" | "from" | "to" | "like";

/** Days that differ from their weekday; one row each, or several for hours in several stretches. */
export const holidayTable: RuleTable<HolidayColumn> = {
  name: "KPI_Holidays",
  columns: [
    required("date", "Date", "日期"),
    optional("kind", "Kind", "Type", "类型", "类别"),
    optional("name", "Name", "Holiday", "名称", "节日", "说明"),
    optional("from", "From", "Start", "开始", "上班", "上班时间", "开始时间"),
    optional("to", "To", "End", "结束", "下班", "下班时间", "结束时间"),
    optional("like", "Hours of", "Like", "按周几上班", "补哪天", "按星期"),
  ],
};

export const specialDayKinds: Choices<SpecialDayKind> = {
  holiday: ["holiday", "day off", "off", "放假", "休", "休息", "节假日", "休假"],
  workday: ["make-up workday", "workday", "working day", "上班", "班", "调休上班", "补班"],
  hours: ["special hours", "hours", "特殊时间", "特殊工时", "半天", "调整时间"],
};

export interface HolidaysRead {
  readonly specialDays: readonly SpecialDay[];
  readonly findings: readonly Finding[];
}

/** @param week tells which make-up workdays would be worked anyway: mostly a mistyped date. */
export function readHolidays(
  cells: Cells,
  week: WorkCalendar["week"] | null = null,
  name = holidayTable.name,
): HolidaysRead {
  const byDay = new Map<number, SpecialDay>();
  const { findings } = readRuleTable(
    holidayTable,
    cells,
    (row) => {
      const special = specialDayOf(row);
      if (special === null || row.broken) return null;
      const known = byDay.get(special.day);
      const day = known === undefined ? special : joined(known, special);
      if (day === null) row.refuse("calendar.dateTwice", "date", "");
      else if (known && day.hours === known.hours)
        row.report("calendar.sameDate", "hint", "date", "");
      if (isWorkedAnyway(special, week)) row.report("calendar.workdayAnyway", "hint", "date", "");
      if (day !== null) byDay.set(special.day, day);
      return day;
    },
    name,
  );
  return { specialDays: [...byDay.values()].sort((a, b) => a.day - b.day), findings };
}

/** Hours make a day without a kind one of special hours; else it is a holiday. */
function specialDayOf(row: RuleRow<HolidayColumn>): SpecialDay | null {
  const date = row.needs("date", row.date("date"));
  const given = row.choice("kind", specialDayKinds);
  const interval = intervalOfRow(row);
  const kind = given ?? (interval === null ? "holiday" : "hours");
  const like = likeOf(row);
  if (kind === "holiday" && interval !== null) row.refuse("calendar.hoursOnHoliday", "from", "");
  if (kind === "hours" && interval === null) row.needs("from", null);
  if (date === null) return null;

  const name = row.text("name") ?? "";
  return {
    day: Math.floor(date),
    kind,
    name: name === "0" ? "" : name,
    hours: interval === null ? null : [interval],
    like: kind === "workday" ? like : null,
  };
}

function likeOf(row: RuleRow<HolidayColumn>): Weekday | null {
  const text = row.text("like");
  if (text === null || text === "0") return null;
  const like = weekdayNamed(text);
  if (like === null) row.refuse("calendar.unknownWeekday", "like", "");
  return like;
}

const isWorkedAnyway = ({ kind, hours, day }: SpecialDay, week: WorkCalendar["week"] | null) =>
  kind === "workday" && hours === null && (week?.[weekdayOf(day)] ?? []).length > 0;

/** Two rows of one day: the hours of both, or the same again; null where they disagree. */
function joined(a: SpecialDay, b: SpecialDay): SpecialDay | null {
  if (a.kind !== b.kind || a.like !== b.like) return null;
  if (a.hours === null || b.hours === null) return a.hours === b.hours ? a : null;
  const isNew = b.hours.every((hours) => !a.hours!.some((known) => sameHours(known, hours)));
  return isNew ? { ...a, hours: [...a.hours, ...b.hours] } : a;
}

const sameHours = (
  a: { readonly from: number; readonly to: number },
  b: { readonly from: number; readonly to: number },
): boolean => a.from === b.from && a.to === b.to;

/** Words for the cells, in the reader's language. */
export interface HolidayWords {
  readonly kind: (kind: SpecialDayKind) => string;
  readonly weekday: (weekday: Weekday) => string;
}

export const holidayRecords = (
  specialDays: readonly SpecialDay[],
  { kind, weekday }: HolidayWords,
): RuleRecord<HolidayColumn>[] =>
  specialDays.flatMap((day) =>
    (day.hours ?? [null]).map((interval) => ({
      date: dayText(day.day),
      kind: kind(day.kind),
      name: day.name === "" ? null : day.name,
      from: interval && timeText(interval.from),
      to: interval && timeText(interval.to),
      like: day.like === null ? null : weekday(day.like),
    })),
  );
