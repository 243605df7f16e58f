import fc from "fast-check";
import { parseDuration } from "../../../../src/engine/tickets/values/duration";

describe("parseDuration", () => {
  it.each([
    "1h 30m",
    "1h30min",
    "1.5h",
    "90m",
    "90 min",
    "01:30:00",
    "1:30",
    "1小时30分",
    "1小时30分钟",
    "5400秒",
    "PT1H30M",
    "P0DT1H30M",
    "0 days, 1:30:00",
    "１小时３０分",
  ])("[RD20] reads %p as 90 minutes (V089)", (text) => {
    expect(parseDuration(text)).toBe(90);
  });

  it.each([
    ["26:30:00", 1_590],
    ["7小时41分52秒", 27_712 / 60],
    ["11秒", 11 / 60],
    ["2分30秒", 2.5],
    ["1 day, 10:53:41", 1_440 + 653 + 41 / 60],
    ["2d 3h", 3_060],
    ["1天2小时", 1_560],
    ["1w 2d", 12_960],
    ["1500 ms", 0.025],
    ["-1:15", -75],
    ["P1DT2H", 1_560],
  ])("[RD20] reads %p as %d minutes (V090, V092)", (text, minutes) => {
    expect(parseDuration(text)).toBeCloseTo(minutes, 9);
  });

  it.each(["90", "1.5", "", "abc", "1:75", "1 parsec", "2025-01-01", "P", "PT"])(
    "[RD20] takes %p for no duration: plain numbers have their column's unit",
    (text) => {
      expect(parseDuration(text)).toBeNull();
    },
  );

  it("[RD20] reads back what is printed of any number of seconds", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 * 86_400 }), (seconds) => {
        const [d, h] = [Math.floor(seconds / 86_400), Math.floor(seconds / 3600) % 24];
        const [m, s] = [Math.floor(seconds / 60) % 60, seconds % 60];
        const two = (value: number): string => String(value).padStart(2, "0");
        const spellings = [
          `${d}d ${h}h ${m}m ${s}s`,
          `${d}天${h}小时${m}分${s}秒`,
          `${d} days, ${h}:${two(m)}:${two(s)}`,
          `${d * 24 + h}:${two(m)}:${two(s)}`,
          `P${d}DT${h}H${m}M${s}S`,
          `${seconds}秒`,
        ];
        for (const text of spellings) {
          expect([text, parseDuration(text)]).toEqual([text, expect.closeTo(seconds / 60, 6)]);
        }
      }),
      { numRuns: 300 },
    );
  });
});
