import fc from "fast-check";
import { checkHolidayYears } from "../../../src/engine/calendar/checkHolidayYears";
import {
  holidayTable,
  readHolidays,
  specialDayKinds,
} from "../../../src/engine/calendar/holidayTable";
import { readWorkCalendar } from "../../../src/engine/calendar/readWorkCalendar";
import { readSchedule, scheduleTable } from "../../../src/engine/calendar/scheduleTable";
import { weekdays } from "../../../src/engine/calendar/weekday";
import { weekdayNamed, weekdaysNamed } from "../../../src/engine/calendar/weekdayWords";
import { officeWeek, type SpecialDay } from "../../../src/engine/calendar/workCalendar";
import { findColumns } from "../../../src/engine/ruleTables/ruleTable";
import type { Finding } from "../../../src/engine/ruleTables/finding";
import { writeRuleTable } from "../../../src/engine/ruleTables/writeRuleTable";
import { holidayRows, officialHolidays, scheduleRows } from "../../../src/locales/calendar";
import { findingSentence, ruleChoice, ruleHeader } from "../../../src/locales/rules";

const schedule = (...rows: unknown[][]) => readSchedule([["Weekday", "From", "To"], ...rows]);
const holidays = (...rows: unknown[][]) =>
  readHolidays([["日期", "类型", "名称", "开始", "结束", "按周几上班"], ...rows], officeWeek);
const codes = ({ findings }: { findings: readonly Finding[] }) =>
  findings.map(({ code, severity, row, column }) => ({ code, severity, row, column }));
const days = (cells: string) => weekdaysNamed(cells)?.join("");

describe("a weekly schedule in a table", () => {
  it("[CAL11] names weekdays one by one or several at once, in either language", () => {
    expect(days("周一")).toBe("0");
    expect(days("星期天")).toBe("6");
    expect(days("週三")).toBe("2");
    expect(days("Thurs.")).toBe("3");
    expect(days("Mon–Fri")).toBe("01234");
    expect(days("Monday to Wednesday")).toBe("012");
    expect(days("周一至周五")).toBe("01234");
    expect(days("周五到周一")).toBe("4560");
    expect(days("周六、周日")).toBe("56");
    expect(days("Sat and Sun")).toBe("56");
    expect(days("每天")).toBe("0123456");
    expect(weekdaysNamed("1")).toBeNull();
    expect(weekdaysNamed("Mon–Tue–Wed")).toBeNull();
    expect(weekdaysNamed("周一至")).toBeNull();
  });

  it("[CAL11] gives a weekday several stretches of hours", () => {
    const { week, findings } = schedule(
      ["Mon–Fri", "09:00", "12:00"],
      ["Mon–Thu", "13:00", "18:00"],
      ["Sat"],
    );
    expect(findings).toEqual([]);
    expect(week[0]).toEqual([
      { from: 540, to: 720 },
      { from: 780, to: 1080 },
    ]);
    expect(week[4]).toEqual([{ from: 540, to: 720 }]);
    expect(week[5]).toEqual([]);
  });

  it("[CAL12] reads Excel times and written ones", () => {
    const { week } = schedule(
      ["Mon", 0.375, 0.75],
      ["Tue", "下午1点", "下午6点"],
      ["Wed", "9:30 am", "24:00"],
      ["Thu", 0, 1],
      ["Fri", 0.354166666666667, "17:30"],
    );
    expect(week.slice(0, 5)).toEqual([
      [{ from: 540, to: 1080 }],
      [{ from: 780, to: 1080 }],
      [{ from: 570, to: 1440 }],
      [{ from: 0, to: 1440 }],
      [{ from: 510, to: 1050 }],
    ]);
  });

  it("[CAL12] refuses what is no time of day", () => {
    expect(codes(schedule(["Mon", 9, 18], ["Tue", "09:00", "18:00"]))).toEqual([
      { code: "calendar.notATime", severity: "error", row: 1, column: "from" },
      { code: "calendar.notATime", severity: "error", row: 1, column: "to" },
    ]);
    expect(codes(schedule(["Mon", "09:00", ""], ["Tue", "09:00", "18:00"]))).toEqual([
      { code: "cell.blank", severity: "error", row: 1, column: "to" },
    ]);
    expect(codes(schedule(["Mon", "00:00", "00:00"], ["Tue", "09:00", "18:00"]))).toEqual([
      { code: "calendar.noTimeBetween", severity: "error", row: 1, column: "to" },
    ]);
    expect(codes(schedule([8, "09:00", "18:00"], ["Tue", "09:00", "18:00"]))).toEqual([
      { code: "calendar.unknownWeekday", severity: "error", row: 1, column: "weekday" },
    ]);
  });

  it("[CAL12] runs past midnight, and warns of a very long night", () => {
    const night = schedule(["Fri", "22:00", "06:00"]);
    expect(night.week[4]).toEqual([{ from: 1320, to: 1800 }]);
    expect(codes(night)).toEqual([
      { code: "calendar.overMidnight", severity: "hint", row: 1, column: "to" },
    ]);
    expect(codes(schedule(["Fri", "18:00", "09:00"]))[0]).toMatchObject({ severity: "warning" });
    expect(schedule(["Fri", "18:00", "00:00"])).toMatchObject({ findings: [] });
  });

  it("[CAL13] takes two zeros for empty cells, and says so", () => {
    const read = schedule(["Mon", 0.375, 0.75], ["Sat", 0, 0]);
    expect(read.week[5]).toEqual([]);
    expect(codes(read)).toEqual([
      { code: "calendar.zeroHours", severity: "hint", row: 2, column: "from" },
    ]);
  });

  it("[CAL6] points out hours of one weekday that overlap", () => {
    expect(codes(schedule(["Mon", "08:00", "16:00"], ["Mon", "14:00", "22:00"]))).toEqual([
      { code: "calendar.overlap", severity: "hint", row: 2, column: "from" },
    ]);
  });

  it("[CAL15] without any hours is no schedule", () => {
    expect(codes(schedule(["Mon", "", ""]))).toEqual([
      { code: "calendar.noHours", severity: "error", row: null, column: null },
    ]);
  });
});

describe("holidays in a table", () => {
  it("[CAL14] are days off unless the row says otherwise", () => {
    const { specialDays, findings } = holidays(
      ["2025-10-01"],
      [45_932, "放假", "国庆节"],
      ["2025/9/28", "调休上班", "国庆节", "", "", "周三"],
      ["2025-12-31", "", "", "09:00", "12:00"],
    );
    expect(findings).toEqual([]);
    expect(specialDays.map(({ day, kind, like, hours }) => [day, kind, like, hours])).toEqual([
      [45_928, "workday", 2, null],
      [45_931, "holiday", null, null],
      [45_932, "holiday", null, null],
      [46_022, "hours", null, [{ from: 540, to: 720 }]],
    ]);
  });

  it("[CAL14] give a day several stretches of hours", () => {
    const { specialDays, findings } = holidays(
      ["2025-12-31", "hours", "", "09:00", "12:00"],
      ["2025-12-31", "hours", "", "13:00", "15:00"],
    );
    expect(findings).toEqual([]);
    expect(specialDays[0]!.hours).toEqual([
      { from: 540, to: 720 },
      { from: 780, to: 900 },
    ]);
  });

  it("[CAL14] refuse a date twice with different meanings, and a day off with hours", () => {
    expect(
      codes(holidays(["2025-10-01", "放假"], ["2025-10-01", "上班", "", "9:00", "12:00"])),
    ).toEqual([{ code: "calendar.dateTwice", severity: "error", row: 2, column: "date" }]);
    expect(codes(holidays(["2025-10-01"], ["2025-10-01"]))).toEqual([
      { code: "calendar.sameDate", severity: "hint", row: 2, column: "date" },
    ]);
    expect(codes(holidays(["2025-10-01", "放假", "", "09:00", "12:00"]))).toEqual([
      { code: "calendar.hoursOnHoliday", severity: "error", row: 1, column: "from" },
    ]);
    expect(codes(holidays(["2025-10-01", "特殊工时"]))).toEqual([
      { code: "cell.blank", severity: "error", row: 1, column: "from" },
    ]);
    expect(codes(holidays(["国庆节"], ["", "放假", "国庆节"]))).toEqual([
      { code: "cell.notADate", severity: "error", row: 1, column: "date" },
      { code: "cell.blank", severity: "error", row: 2, column: "date" },
    ]);
    expect(codes(holidays(["2025-09-28", "上班", "", "", "", "初一"]))).toEqual([
      { code: "calendar.unknownWeekday", severity: "error", row: 1, column: "like" },
    ]);
  });

  it("[CAL9] wonder at a make-up workday on which people work anyway", () => {
    expect(codes(holidays(["2025-09-29", "上班"], ["2025-09-28", "上班"]))).toEqual([
      { code: "calendar.workdayAnyway", severity: "hint", row: 1, column: "date" },
    ]);
  });

  it("[RT10] take the zeros of older Excel for empty cells", () => {
    const { specialDays, findings } = holidays(["2025-10-01", 0, 0, 0, 0, 0]);
    expect(findings).toEqual([]);
    expect(specialDays).toEqual([
      { day: 45_931, kind: "holiday", name: "", hours: null, like: null },
    ]);
  });
});

describe("the working calendar", () => {
  it("[CAL17] wonders at a year of the data without a holiday, unless no year has any", () => {
    const { specialDays } = holidays(["2024-10-01"], ["2026-01-01"]);
    const years = (from: number, to: number) =>
      checkHolidayYears({ specialDays }, from, to).map(({ code, found }) => [code, found]);
    expect(years(45_657, 45_658)).toEqual([["calendar.yearMissing", "2025"]]);
    expect(years(45_600, 45_601)).toEqual([]);
    expect(years(45_700, 46_500)).toEqual([
      ["calendar.yearMissing", "2025"],
      ["calendar.yearMissing", "2027"],
    ]);
    expect(years(Number.NaN, Number.NaN)).toEqual([]);
    expect(checkHolidayYears({ specialDays: [] }, 45_700, 46_500)).toEqual([]);
  });

  it("[CAL5] without tables is office hours without holidays", () => {
    expect(readWorkCalendar({})).toEqual({
      calendar: { week: officeWeek, specialDays: [] },
      findings: [],
    });
  });

  it("[CAL15] is none when a table has an error", () => {
    const broken = readWorkCalendar({ holidays: [["Date"], ["soon"]] });
    expect(broken.calendar).toBeNull();
    expect(codes(broken)).toEqual([
      { code: "cell.notADate", severity: "error", row: 1, column: "date" },
    ]);
    expect(readWorkCalendar({ schedule: [["A", "B"]] }).calendar).toBeNull();
  });
});

describe.each(["zh-CN", "en"] as const)("calendar tables in %s", (language) => {
  const header = (table: string) => (key: string) => ruleHeader(table, key, language);
  const weekdayName = (weekday: number) => ruleChoice("weekday", String(weekday), language);

  it("[RT4] have headers and words that are recognised", () => {
    for (const table of [scheduleTable, holidayTable])
      expect(
        Object.values(
          findColumns(
            table,
            table.columns.map(({ key }) => header(table.name)(key)),
          ),
        ),
      ).toEqual(table.columns.map((_, index) => index));
    expect(weekdays.map((weekday) => weekdayNamed(weekdayName(weekday)))).toEqual(weekdays);
    for (const [kind, words] of Object.entries(specialDayKinds))
      expect(words).toContain(ruleChoice("specialDay", kind, language));
  });

  it("[RT4] read back as they were written", () => {
    const hours = fc
      .uniqueArray(fc.integer({ min: 0, max: 95 }), { minLength: 0, maxLength: 6 })
      .map((quarters) => quarters.sort((a, b) => a - b).map((quarter) => quarter * 15))
      .map((times) =>
        times.flatMap((from, index) =>
          index % 2 === 0 ? [{ from, to: times[index + 1] ?? 1440 }] : [],
        ),
      );
    const someHours = hours.filter(({ length }) => length > 0);
    const specialDay: fc.Arbitrary<SpecialDay> = fc
      .record({
        day: fc.integer({ min: 45_000, max: 47_000 }),
        kind: fc.constantFrom("holiday" as const, "workday" as const, "hours" as const),
        name: fc.constantFrom("", "春节", "Eid al-Fitr"),
        hours: someHours,
        like: fc.option(fc.constantFrom(...weekdays)),
      })
      .map((day) => ({
        ...day,
        hours: day.kind === "hours" ? day.hours : null,
        like: day.kind === "workday" ? day.like : null,
      }));
    fc.assert(
      fc.property(
        fc
          .array(hours, { minLength: 7, maxLength: 7 })
          .filter((week) => week.some((day) => day.length > 0)),
        fc.uniqueArray(specialDay, { selector: ({ day }) => day, maxLength: 8 }),
        (week, specialDays) => {
          const written = {
            schedule: writeRuleTable(
              scheduleTable,
              scheduleRows({ week, specialDays: [] }, language),
              header("KPI_Schedule"),
            ),
            holidays: writeRuleTable(
              holidayTable,
              holidayRows(specialDays, language),
              header("KPI_Holidays"),
            ),
          };
          expect(readWorkCalendar(written).calendar).toEqual({
            week,
            specialDays: [...specialDays].sort((a, b) => a.day - b.day),
          });
        },
      ),
    );
  });

  it("[RT4] hold China's holidays under names of the language", () => {
    const official = officialHolidays(2025, language);
    const cells = writeRuleTable(
      holidayTable,
      holidayRows(official, language),
      header("KPI_Holidays"),
    );
    expect(cells[1]!.slice(0, 2)).toEqual([
      "2025-01-01",
      ruleChoice("specialDay", "holiday", language),
    ]);
    expect(readHolidays(cells, officeWeek)).toEqual({ specialDays: official, findings: [] });
  });

  it("have a sentence for each finding", () => {
    const findings = [
      ...schedule(
        ["Mon", 9, 18],
        ["Tue", "00:00", "00:00"],
        ["Fri", "22:00", "06:00"],
        ["Fri", "23:00", "05:00"],
        ["Sat", 0, 0],
        ["x"],
      ).findings,
      ...schedule(["Mon"]).findings,
      ...holidays(
        ["2025-10-01"],
        ["2025-10-01", "上班"],
        ["2025-10-01"],
        ["2025-10-02", "休", "", "9:00", "10:00"],
        ["2025-09-29", "上班"],
      ).findings,
      ...checkHolidayYears(holidays(["2024-10-01"]), 45_700, 45_701),
    ];
    expect(new Set(findings.map(({ code }) => code)).size).toBe(12);
    for (const finding of findings) {
      const sentence = findingSentence(finding, language);
      expect(sentence).not.toContain(finding.code);
      expect(sentence).not.toMatch(/undefined|null/);
    }
  });
});
