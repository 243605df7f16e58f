import fc from "fast-check";
import { measureMonth, monthsOf, parsePeriod } from "../../../../src/engine";
import { dayOfSerial } from "../../../../src/engine/calendar/serial";
import { writtenDays } from "../../../../src/engine/tickets/grain/writtenDays";
import { writtenPeriod } from "../../../../src/engine/tickets/grain/writtenPeriod";
import { readTicketSheets } from "../../../../src/engine/tickets/sets/readTicketSheets";
import { readSheet, toldOf } from "../../../support/read";
import { serial } from "../../../support/tickets";

const rules = { order: null, zoneOffsetMinutes: 480, year: 2025 };
const days = (from: string, last: string) => ({ from: serial(from), to: serial(last) + 1 });
const march = days("2025-03-01", "2025-03-31");

const sheet = (...cells: unknown[]) => [
  ["客服", "日期", "接待量"],
  ...cells.map((cell, index) => [`客服${index}`, cell, 10]),
];
const dayColumn = (cells: unknown[][], options = {}) => [
  ...(readSheet(cells, options).table.column("day")?.values ?? []),
];

describe("the day of a row", () => {
  it.each([
    "2025-03",
    "2025年3月",
    "2025年03月份",
    "202503",
    "3月",
    "Mar 2025",
    "March 2025",
    "Mar-25",
    "2025-03-01~2025-03-31",
    "2025-03-01 至 2025-03-31",
    "2025-03-01 to 2025-03-31",
    "2025/3/1 - 2025/3/31",
    "2025-03-01-2025-03-31",
    "20250301-20250331",
    "2025.3.1-3.31",
    "2025年3月1日至3月31日",
    "2025年3月1日-31日",
    "3月1日～3月31日",
    "2025-03-01 00:00:00~2025-03-31 23:59:59",
    "2025-03-01 00:00:00 至 2025-04-01 00:00:00",
  ])("[RD183] is read from %s", (text) => {
    expect(writtenDays(text, rules)).toEqual(march);
  });

  it("[RD183] is read back from every range of days, however it is written", () => {
    const between = fc.constantFrom("~", "～", "至", " 到 ", " to ", "—", " - ", "-");
    const day = fc.integer({ min: serial("2019-01-01"), max: serial("2030-12-31") });
    fc.assert(
      fc.property(
        day,
        fc.nat(60),
        between,
        fc.constantFrom("-", "/", "."),
        (from, length, word, dot) => {
          const written = (at: number): string => {
            const { year, month, day: ofMonth } = dayOfSerial(at);
            return [year, month, ofMonth].join(dot);
          };
          fc.pre(!(word === "-" && dot === "-"));
          expect(writtenDays(`${written(from)}${word}${written(from + length)}`, rules)).toEqual({
            from,
            to: from + length + 1,
          });
        },
      ),
    );
  });

  it("[RD183] keeps the time of day of hourly rows, and is the first day of a month", () => {
    expect(
      dayColumn(sheet("2025-03-01 08:00", "2025-03", 202503, 45717, "2025-03-01~2025-03-31")),
    ).toEqual([serial("2025-03-01 08:00"), ...Array<number>(4).fill(serial("2025-03-01"))]);
  });

  it("[RD183] takes a year from the title, and is unreadable where nothing tells one", () => {
    expect(dayColumn([["2025年客服绩效"], ["2025年3月"], ...sheet("3月", "3月2日")])).toEqual([
      serial("2025-03-01"),
      serial("2025-03-02"),
    ]);
    expect(toldOf(readSheet(sheet("2025-03-01", "3月")))).toEqual([
      "row 3 日期 moment.unreadable 3月",
      "row 3 日期 ticket.noTime",
    ]);
  });

  it("[RD184] is in no month where the days are of two, and counts in the whole", () => {
    const read = readSheet(sheet("2025-03-26~2025-04-25", "2025-03-01"));
    expect(toldOf(read)).toEqual(["row 2 日期 day.acrossMonths 2025-03-26~2025-04-25"]);
    const volume = (month: string | null) =>
      measureMonth(read, { period: month === null ? null : parsePeriod(month)! }).team.get(
        "VOLUME",
      );
    expect(volume(null)).toMatchObject({ value: 20 });
    expect(volume("2025-03")).toMatchObject({ value: 10 });
    expect(volume("2025-04")).toEqual({ kind: "notApplicable", reason: "noTickets" });
    expect(monthsOf(read.table)).toEqual(["2025-03"]);
  });

  it("[RD187] leaves out rows without an agent or a day", () => {
    const cells = [
      ["客服", "日期", "接待量"],
      ["小王", "2025-03-01", 10],
      ["", "2025-03-01", 10],
      ["小李", "", 10],
    ];
    const read = readSheet(cells);
    expect(read.table.size).toBe(1);
    expect(toldOf(read)).toEqual(["row 3 客服 ticket.noAgent", "row 4 日期 ticket.noTime"]);
  });

  it("[RD192] is one worked where days follow one another, and may be a month's name else", () => {
    const worked = (...cells: unknown[]) => [
      ...readSheet(sheet(...cells)).table.column("workedDays")!.values,
    ];
    expect(worked("2025-03-01", "2025-03-02", "2025-03-05")).toEqual([1, 1, 1]);
    expect(worked("2025-03-01", "2025-04-01")).toEqual([NaN, NaN]);
    expect(worked("2025-03", "2025-04")).toEqual([NaN, NaN]);
    const told = [
      ["客服", "月份", "接待量", "出勤天数"],
      ["小王", "2025-03", 220, 22],
    ];
    expect(readSheet(told).table.column("workedDays")!.values[0]).toBe(22);
  });
});

describe("what an undated sheet is about", () => {
  const undated = [
    ["客服", "接待量"],
    ["小王", 10],
    ["小李", 20],
  ];

  it.each([
    ["统计时间：2025-03-01 至 2025-03-31", march],
    ["统计周期: 2025/03/01~2025/03/31 (UTC+8)", march],
    ["2025年3月客服绩效考核表", march],
    ["客服绩效_202503", march],
    ["数据日期：2025-03-05", days("2025-03-05", "2025-03-05")],
    ["日期：2025-03-05", null],
    ["客服日报 2025-03-05", null],
    ["Report period: March 2025", march],
    ["2025年第一季度", days("2025-01-01", "2025-03-31")],
    ["导出时间：2025-04-02 10:21", null],
    ["制表日期 2025-04-02", null],
    ["客服绩效", null],
    ["400-820-8820", null],
  ])("[RD185] is read from %s", (title, period) => {
    expect(writtenPeriod(title)).toEqual(period);
  });

  it("[RD185] is read from the nearest line above the header, in one cell or several", () => {
    const titled = [["2024年度"], ["统计时间：", "2025-03-01", "2025-03-31"], [], ...undated];
    expect(dayColumn(titled)).toEqual([march.from, march.from]);
    const made = [
      ["统计时间：2025-03-01 至 2025-03-31"],
      ["导出时间：", "2025-04-02 10:21"],
      ...undated,
    ];
    expect(dayColumn(made)).toEqual([march.from, march.from]);
  });

  it("[RD185] is the sheet's name where no line tells, and the caller's word before both", () => {
    const outcome = readTicketSheets([
      { name: "2025年2月", cells: undated },
      { name: "3月", cells: [["2025-03"], ...undated] },
      { name: "2025-04-01", cells: undated },
    ]);
    expect(outcome.kind === "read" && monthsOf(outcome.table)).toEqual([
      "2025-02",
      "2025-03",
      "2025-04",
    ]);
    const may = days("2025-05-01", "2025-05-31");
    expect(dayColumn([["2025-03"], ...undated], { days: may })).toEqual([may.from, may.from]);
  });

  it("[RD186] is told to be unknown, and the rows count in the whole only", () => {
    const read = readSheet(undated);
    expect(toldOf(read)).toEqual(["sheet.noPeriod"]);
    expect(measureMonth(read, { period: null }).team.get("VOLUME")).toMatchObject({ value: 30 });
    const inMarch = measureMonth(read, { period: parsePeriod("2025-03")! });
    expect(inMarch.team.get("VOLUME")).toMatchObject({
      kind: "notApplicable",
      reason: "missingColumn",
    });
  });

  it("[RD186] is told to be more than a month", () => {
    const read = readSheet([["2025-03-26~2025-04-25"], ...undated]);
    expect(toldOf(read)).toEqual(["sheet.acrossMonths 2025-03-26~2025-04-25"]);
    expect(read.table.has("day")).toBe(false);
  });
});
