import fc from "fast-check";
import { dayOfSerial } from "../../../../src/engine/calendar/serial";
import {
  momentOfNumber,
  parseMoment,
  type DateOrder,
} from "../../../../src/engine/tickets/values/moment";
import { momentText } from "../../../../src/engine/tickets/values/momentText";

const shanghai = (order: DateOrder | null = null) => ({ order, zoneOffsetMinutes: 480 });
const noon = 45_689.5;

describe("parseMoment", () => {
  it.each([
    "2025-02-01 12:00:00",
    "2025-02-01 12:00",
    "2025-02-01T12:00:00",
    "2025/2/1 12:00",
    "2025.02.01 12:00",
    "2025年2月1日 12:00",
    "2025年2月1日 星期六 12:00:00",
    "2025年2月1日 中午12点",
    "2025年2月1日12时00分00秒",
    "2025/2/1 下午12:00",
    "20250201120000",
    "20250201 12:00",
    "2025-02-01T04:00:00Z",
    "2025-02-01T04:00:00.000Z",
    "2025-02-01 04:00:00 UTC",
    "2025-02-01T06:00:00+02:00",
    "2025-01-31T22:30:00-0530",
    "Feb 1, 2025 12:00 PM",
    "February 1, 2025 at 12:00:00 PM",
    "Sat, 1 Feb 2025 12:00:00",
    "01/Feb/25 12:00 PM",
    "1-Feb-2025 12:00",
    "Sat Feb 01 2025 12:00:00 GMT+0800 (China Standard Time)",
    "1738382400",
    "1738382400000",
    "45689.5",
    "２０２５／０２／０１　１２：００",
  ])("[RD10] reads %p as noon of 1 February 2025 in Shanghai", (text) => {
    expect(parseMoment(text, shanghai())).toBeCloseTo(noon, 9);
  });

  it("[RD11] moves a moment written with a zone to the workplace's clock (V086)", () => {
    expect(momentText(parseMoment("2025-01-31T16:30:00Z", shanghai()) as number)).toBe(
      "2025-02-01 00:30:00",
    );
  });

  it("[RD11] leaves a moment without a zone as it is written", () => {
    expect(parseMoment("2025-01-31 16:30", { order: null, zoneOffsetMinutes: -300 })).toBeCloseTo(
      45_688.6875,
      9,
    );
  });

  it.each([
    ["01/02/2025", "dayFirst", 45_689],
    ["01/02/2025", "monthFirst", 45_659],
    ["1/2/25 1:30 PM", "monthFirst", 45_659.5625],
    ["13-02-2025", null, 45_701],
    ["02-13-2025", null, 45_701],
    ["03/03/2025", null, 45_719],
  ] as const)("[RD12] reads %p with %p as %d", (text, order, serial) => {
    expect(parseMoment(text, shanghai(order))).toBeCloseTo(serial, 9);
  });

  it("[RD12] does not guess which of two small numbers is the month", () => {
    expect(parseMoment("01/02/2025 10:00", shanghai())).toBe("ambiguous");
  });

  it.each([
    "13/02/2025",
    "2025-02-30",
    "2025-13-01",
    "20XX-03-01",
    "2025-0x-01 10:00",
    "2025-02-01 25:00",
    "2025-02-01 12:61",
    "昨天",
    "12:30",
    "",
    "Foo 1, 2025",
  ])("[RD10] takes %p for no moment when the month comes first", (text) => {
    expect(parseMoment(text, shanghai("monthFirst"))).toBeNull();
  });

  it("[RD10] reads back what is printed of any moment, in every spelling", () => {
    const two = (value: number): string => String(value).padStart(2, "0");
    fc.assert(
      fc.property(
        fc.integer({ min: 36_526, max: 73_050 }),
        fc.integer({ min: 0, max: 86_399 }),
        (day, second) => {
          const { year, month, day: date } = dayOfSerial(day);
          const [h, m, s] = [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60];
          const time = `${two(h)}:${two(m)}:${two(s)}`;
          const half = h % 12 === 0 ? 12 : h % 12;
          const name = [
            "Jan",
            "Feb",
            "Mar",
            "Apr",
            "May",
            "Jun",
            "Jul",
            "Aug",
            "Sep",
            "Oct",
            "Nov",
            "Dec",
          ][month - 1]!;
          const spellings: [string, DateOrder | null][] = [
            [`${year}-${two(month)}-${two(date)} ${time}`, null],
            [`${year}/${month}/${date} ${time}`, null],
            [`${year}.${two(month)}.${two(date)} ${time}`, null],
            [`${year}年${month}月${date}日 ${h}时${m}分${s}秒`, null],
            [
              `${year}年${month}月${date}日 ${h < 12 ? "上午" : "下午"}${half}:${two(m)}:${two(s)}`,
              null,
            ],
            [`${year}${two(month)}${two(date)}${two(h)}${two(m)}${two(s)}`, null],
            [`${two(date)}/${two(month)}/${year} ${time}`, "dayFirst"],
            [
              `${two(month)}/${two(date)}/${year} ${half}:${two(m)}:${two(s)} ${h < 12 ? "AM" : "PM"}`,
              "monthFirst",
            ],
            [`${name} ${date}, ${year} ${half}:${two(m)}:${two(s)} ${h < 12 ? "am" : "pm"}`, null],
            [`${two(date)}-${name}-${year} ${time}`, null],
            [`${year}-${two(month)}-${two(date)}T${time}+08:00`, null],
            [String(Math.round((day - 25_569) * 86_400) + second - 28_800), null],
          ];
          for (const [text, order] of spellings) {
            if (/^\d{9}$/.test(text)) continue;
            expect([text, parseMoment(text, shanghai(order))]).toEqual([
              text,
              expect.closeTo(day + second / 86_400, 8),
            ]);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("momentOfNumber", () => {
  it.each([
    [45_689.5, 45_689.5],
    [20_250_201, 45_689],
    [20_250_201_120_000, 45_689.5],
    [1_738_382_400, 45_689.5],
    [1_738_382_400_000, 45_689.5],
  ])("[RD13] reads %d as the serial %d", (value, serial) => {
    expect(momentOfNumber(value, shanghai())).toBeCloseTo(serial, 9);
  });

  it.each([0, 5, 1_200.5, 19_999, 99_999, 20_251_301, -45_689])(
    "[RD13] takes %d for no moment",
    (value) => {
      expect(momentOfNumber(value, shanghai())).toBeNull();
    },
  );
});
