import type { RuleRecord } from "../ruleTables/mergeRuleTable";
import { readRuleTable } from "../ruleTables/readRuleTable";
import type { Finding } from "../ruleTables/finding";
import { required, type RuleTable } from "../ruleTables/ruleTable";
import type { Cells } from "../tickets/cells";
import { intervalOfRow } from "./intervalOfRow";
import { timeText } from "./timeOfDay";
import { weekdays, type Weekday } from "./weekday";
import { weekdaysNamed } from "./weekdayWords";
import type { WorkCalendar, WorkInterval } from "./workCalendar";

export type ScheduleColumn = "weekday" | "from" | "to";

/** Working hours by weekday; a weekday may have several rows, and none when it is a day off. */
export const scheduleTable: RuleTable<ScheduleColumn> = {
  name: "KPI_Schedule",
  columns: [
    required("weekday", "Weekday", "Weekdays", "Day", "星期", "周几", "工作日"),
    required("from", "From", "Start", "开始", "上班", "上班时间", "开始时间"),
    required("to", "To", "End", "结束", "下班", "下班时间", "结束时间"),
  ],
};

export interface ScheduleRead {
  readonly week: WorkCalendar["week"];
  readonly findings: readonly Finding[];
}

interface Shift {
  readonly days: readonly Weekday[];
  readonly interval: WorkInterval | null;
}

export function readSchedule(cells: Cells, name = scheduleTable.name): ScheduleRead {
  const week: WorkInterval[][] = weekdays.map(() => []);
  const { rules, findings } = readRuleTable<ScheduleColumn, Shift>(
    scheduleTable,
    cells,
    (row) => {
      const text = row.needs("weekday", row.text("weekday"));
      const days = text === null ? null : weekdaysNamed(text);
      if (text !== null && days === null) row.refuse("calendar.unknownWeekday", "weekday", "");
      const interval = intervalOfRow(row);
      if (days === null || row.broken) return null;
      if (interval === null) {
        if (row.shown("from") === "0") row.report("calendar.zeroHours", "hint", "from", "");
      } else {
        const isCounted = days.some((day) => week[day]!.some((other) => overlaps(other, interval)));
        if (isCounted) row.report("calendar.overlap", "hint", "from", "");
        for (const day of days) week[day]!.push(interval);
      }
      return { days, interval };
    },
    name,
  );
  if (findings.some(({ code }) => code === "table.missingColumn") || week.some(hasHours))
    return { week, findings };
  const nothing: Finding = {
    code: "calendar.noHours",
    severity: "error",
    table: name,
    row: null,
    column: null,
    found: String(rules.length),
    expected: "",
  };
  return { week, findings: [...findings, nothing] };
}

const hasHours = ({ length }: readonly WorkInterval[]): boolean => length > 0;

const overlaps = (a: WorkInterval, b: WorkInterval): boolean => a.from < b.to && b.from < a.to;

/** One row for each stretch of hours; a day off has a row without. */
export const scheduleRecords = (
  { week }: Pick<WorkCalendar, "week">,
  weekdayName: (weekday: Weekday) => string,
): RuleRecord<ScheduleColumn>[] =>
  weekdays.flatMap((day): RuleRecord<ScheduleColumn>[] => {
    const weekday = weekdayName(day);
    const hours = week[day] ?? [];
    if (hours.length === 0) return [{ weekday }];
    return hours.map(({ from, to }) => ({ weekday, from: timeText(from), to: timeText(to) }));
  });
