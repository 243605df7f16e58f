import fc from "fast-check";
import { parseDuration } from "../../../../src/engine/tickets/values/duration";
import { parseFlag } from "../../../../src/engine/tickets/values/flag";
import { parseMoment } from "../../../../src/engine/tickets/values/moment";
import { parseNumber } from "../../../../src/engine/tickets/values/number";
import { parseRating } from "../../../../src/engine/tickets/values/rating";

/** Every form of mission C.3 and C.4, printed from a random value, reads back as that value. */

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const LONG_MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );
const WEEKDAYS = "日一二三四五六";

interface Clocked {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** Days that two-digit years can name, to the second. */
const moment = fc
  .tuple(fc.integer({ min: 0, max: 36_500 }), fc.integer({ min: 0, max: 86_399 }))
  .map(([day, seconds]): Clocked & { serial: number } => {
    const date = new Date(Date.UTC(2000, 0, 1 + day) + seconds * 1000);
    return {
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
      hour: date.getUTCHours(),
      minute: date.getUTCMinutes(),
      second: date.getUTCSeconds(),
      serial: 36_526 + day + seconds / 86_400,
    };
  });

const two = (number: number): string => String(number).padStart(2, "0");
const noon = (hour: number): number => (hour % 12 === 0 ? 12 : hour % 12);
const half = (hour: number): string => (hour < 12 ? "AM" : "PM");
const clock = ({ hour, minute, second }: Clocked): string =>
  `${two(hour)}:${two(minute)}:${two(second)}`;
const clock12 = ({ hour, minute, second }: Clocked): string =>
  `${String(noon(hour))}:${two(minute)}:${two(second)} ${half(hour)}`;
const short = ({ year, month, day }: Clocked, separator: string): string =>
  [year, month, day].join(separator);
const weekday = ({ year, month, day }: Clocked): string =>
  WEEKDAYS.charAt(new Date(Date.UTC(year, month - 1, day)).getUTCDay());

const moments: Readonly<Record<string, (at: Clocked) => string>> = {
  "2025-02-01 12:00:05": (at) => `${String(at.year)}-${two(at.month)}-${two(at.day)} ${clock(at)}`,
  "2025/2/1 12:00:05": (at) => `${short(at, "/")} ${clock(at)}`,
  "2025.2.1 12:00:05": (at) => `${short(at, ".")} ${clock(at)}`,
  "2025年2月1日 12:00:05": (at) =>
    `${String(at.year)}年${String(at.month)}月${String(at.day)}日 ${clock(at)}`,
  "2025年2月1日 星期六 下午1时00分05秒": (at) =>
    `${String(at.year)}年${String(at.month)}月${String(at.day)}日 星期${weekday(at)} ` +
    `${at.hour < 12 ? "上午" : "下午"}${String(noon(at.hour))}时${two(at.minute)}分${two(at.second)}秒`,
  "20250201120005": (at) =>
    `${String(at.year)}${two(at.month)}${two(at.day)}${clock(at).replaceAll(":", "")}`,
  "2025-02-01T12:00:05.000": (at) =>
    `${String(at.year)}-${two(at.month)}-${two(at.day)}T${clock(at)}.000`,
  "01/02/2025 12:00:05 PM": (at) =>
    `${two(at.day)}/${two(at.month)}/${String(at.year)} ${clock12(at)}`,
  "01-02-25 12:00:05": (at) => `${two(at.day)}-${two(at.month)}-${two(at.year % 100)} ${clock(at)}`,
  "Feb 1, 2025 12:00:05 PM": (at) =>
    `${MONTHS[at.month - 1]!} ${String(at.day)}, ${String(at.year)} ${clock12(at)}`,
  "February 1st, 2025 at 12:00:05": (at) =>
    `${LONG_MONTHS[at.month - 1]!} ${String(at.day)}th, ${String(at.year)} at ${clock(at)}`,
  "1 Feb 2025 12:00:05": (at) =>
    `${String(at.day)} ${MONTHS[at.month - 1]!} ${String(at.year)} ${clock(at)}`,
  "01/Feb/25 12:00:05 PM": (at) =>
    `${two(at.day)}/${MONTHS[at.month - 1]!}/${two(at.year % 100)} ${clock12(at)}`,
  "Sat Feb 01 2025 12:00:05 GMT+0800 (中国标准时间)": (at) =>
    `Sat ${MONTHS[at.month - 1]!} ${two(at.day)} ${String(at.year)} ${clock(at)} GMT+0800 (中国标准时间)`,
};

const rules = { order: "dayFirst", zoneOffsetMinutes: 480 } as const;

describe("moments", () => {
  it.each(Object.keys(moments))("[RD10] printed as %s read back to the second", (form) => {
    fc.assert(
      fc.property(moment, ({ serial, ...at }) => {
        expect(parseMoment(moments[form]!(at), rules)).toBeCloseTo(serial, 8);
      }),
    );
  });

  it("[RD11] printed with a zone come back on the workplace's clock", () => {
    const zone = fc.integer({ min: -12 * 4, max: 14 * 4 }).map((quarters) => quarters * 15);
    fc.assert(
      fc.property(moment, zone, ({ serial, ...at }, east) => {
        const [sign, size] = [east < 0 ? "-" : "+", Math.abs(east)];
        const shown = `${moments["2025-02-01 12:00:05"]!(at)}${sign}${two(Math.floor(size / 60))}:${two(size % 60)}`;
        const shanghai = serial + (480 - east) / 1_440;
        expect(parseMoment(shown, rules)).toBeCloseTo(shanghai, 8);
        expect(parseMoment(shown.replace(" ", "T"), rules)).toBeCloseTo(shanghai, 8);
      }),
    );
  });

  it("[RD13] counted in seconds and milliseconds since 1970 come back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000_000_000, max: 4_000_000_000 }), (seconds) => {
        const serial = 25_569 + (seconds + 480 * 60) / 86_400;
        expect(parseMoment(String(seconds), rules)).toBeCloseTo(serial, 8);
        expect(parseMoment(String(seconds * 1000), rules)).toBeCloseTo(serial, 8);
      }),
    );
  });
});

const seconds = fc.integer({ min: 0, max: 400 * 86_400 });
const parts = (total: number) => ({
  days: Math.floor(total / 86_400),
  hours: Math.floor(total / 3600) % 24,
  allHours: Math.floor(total / 3600),
  minutes: Math.floor(total / 60) % 60,
  seconds: total % 60,
});
type Parts = ReturnType<typeof parts>;

const durations: Readonly<Record<string, (length: Parts) => string>> = {
  "26:30:00": (p) => `${two(p.allHours)}:${two(p.minutes)}:${two(p.seconds)}`,
  "1 day, 10:53:41": (p) =>
    `${String(p.days)} days, ${String(p.hours)}:${two(p.minutes)}:${two(p.seconds)}`,
  "1 10:53:41": (p) => `${String(p.days)} ${two(p.hours)}:${two(p.minutes)}:${two(p.seconds)}`,
  "2d 3h 4m 5s": (p) =>
    `${String(p.days)}d ${String(p.hours)}h ${String(p.minutes)}m ${String(p.seconds)}s`,
  "3 hours, 4 minutes and 5 seconds": (p) =>
    `${String(p.allHours)} hours, ${String(p.minutes)} minutes and ${String(p.seconds)} seconds`,
  "1天2小时3分钟4秒": (p) =>
    `${String(p.days)}天${String(p.hours)}小时${String(p.minutes)}分钟${String(p.seconds)}秒`,
  "7小時41分52秒": (p) => `${String(p.allHours)}小時${String(p.minutes)}分${String(p.seconds)}秒`,
  P1DT2H3M4S: (p) =>
    `P${String(p.days)}DT${String(p.hours)}H${String(p.minutes)}M${String(p.seconds)}S`,
};

describe("durations", () => {
  it.each(Object.keys(durations))("[RD20] printed as %s read back to the second", (form) => {
    fc.assert(
      fc.property(seconds, fc.boolean(), (total, negative) => {
        const text = durations[form]!(parts(total));
        const read = parseDuration(negative ? `-${text}` : text);
        expect(read).toBeCloseTo(negative ? -total / 60 : total / 60, 8);
      }),
    );
  });

  it.each([
    ["d", 1_440],
    ["h", 60],
    ["hrs", 60],
    ["min", 1],
    ["秒", 1 / 60],
    ["ms", 1 / 60_000],
    ["个小时", 60],
    ["週", 10_080],
  ] as const)("[RD20] printed with a fraction in %s read back", (unit, minutes) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (thousandths) => {
        const written = String(thousandths / 1000);
        expect(parseDuration(`${written} ${unit}`)).toBeCloseTo((thousandths / 1000) * minutes, 6);
      }),
    );
  });

  it("[RD150] printed as mm:ss read back where minutes come first", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 36_000 }), (total) => {
        const text = `${String(Math.floor(total / 60))}:${two(total % 60)}`;
        expect(parseDuration(text, "minutes")).toBeCloseTo(total / 60, 8);
        expect(parseDuration(text)).toBe(total);
      }),
    );
  });
});

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

const printed: Readonly<Record<string, (cents: number) => string>> = {
  "1234.5": (cents) => String(cents / 100),
  "1,234.50": (cents) => (cents / 100).toLocaleString("en-US", { minimumFractionDigits: 2 }),
  "¥1,234.50": (cents) => `¥${(cents / 100).toLocaleString("en-US", { minimumFractionDigits: 2 })}`,
  "1234.50元": (cents) => `${(cents / 100).toFixed(2)}元`,
  "1.2345e3": (cents) => (cents / 100).toExponential(),
  "full width": (cents) => fullWidth(String(cents / 100)),
};

describe("numbers", () => {
  const cents = fc.integer({ min: -100_000_000, max: 100_000_000 });

  it.each(Object.keys(printed))("[RD30] printed as %s read back", (form) => {
    fc.assert(
      fc.property(cents, (value) => {
        expect(parseNumber(printed[form]!(value)) ?? NaN).toBeCloseTo(value / 100, 8);
      }),
    );
  });

  it("[RD30] printed in 万, in percent and in brackets read back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (value) => {
        expect(parseNumber(`${String(value / 100)}万`)).toBeCloseTo(value * 100, 4);
        expect(parseNumber(`${String(value / 100)}%`)).toBe(value / 100 / 100);
        expect(parseNumber(`(${String(value)})`)).toBe(-value);
      }),
    );
  });
});

describe("flags and ratings", () => {
  const spelt = (words: string) => fc.constantFrom(...words.split(" "));
  const dressed = (word: fc.Arbitrary<string>): fc.Arbitrary<string> =>
    fc
      .tuple(word, fc.constantFrom("", " ", "　"), fc.boolean(), fc.boolean())
      .map(([text, space, upper, wide]) => {
        const cased = upper ? text.toUpperCase() : text;
        return space + (wide ? fullWidth(cased) : cased) + space;
      });

  it("[RD31] in any case and width, with spaces around, are read as they are meant", () => {
    const yes = dressed(
      spelt("是 对 有 已 √ ✓ ✔ ☑ y yes t true 1 on 达标 達標 已解决 已解決 成功"),
    );
    const no = dressed(spelt("否 不 无 無 未 × ✗ ✘ ☐ n no f false 0 off 未达标 未解决 失败 失敗"));
    fc.assert(fc.property(yes, (word) => parseFlag(word) === true));
    fc.assert(fc.property(no, (word) => parseFlag(word) === false));
  });

  it("[RD33] are printed as numbers, stars, out of 5 and out of 10, and read back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.boolean(), (points, wide) => {
        const forms = [
          `${"★".repeat(points)}${"☆".repeat(5 - points)}`,
          "⭐".repeat(points),
          `${String(points)}/5`,
          `${String(points)} / 5`,
          `${String(points * 2)}/10`,
          `${String(points)}星`,
          `${String(points)} - good`,
        ];
        for (const form of forms)
          expect(parseRating(wide ? fullWidth(form) : form)).toMatchObject({ value: points });
        for (const form of [String(points), `${String(points)}.0`, `${String(points)}分`])
          expect(parseRating(form)).toEqual({ kind: "number", value: points });
      }),
    );
  });
});
