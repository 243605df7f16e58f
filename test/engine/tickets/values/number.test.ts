import fc from "fast-check";
import { parseNumber } from "../../../../src/engine/tickets/values/number";

describe("parseNumber", () => {
  it.each([
    ["1,234", 1_234],
    ["¥1,234.50", 1_234.5],
    ["￥１，２３４．５０", 1_234.5],
    ["1234.5元", 1_234.5],
    ["1.2万", 12_000],
    ["98.00%", 0.98],
    ["98%", 0.98],
    ["-5", -5],
    ["(12.5)", -12.5],
    ["-¥3", -3],
    ["+7", 7],
    ["1e3", 1_000],
    [" 42 ", 42],
  ])("[RD30] reads %p as %d", (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  it.each(["", "-", "abc", "1.2.3", "12/5", "1,23", "万", "--5", "NaN", "Infinity"])(
    "[RD30] takes %p for no number",
    (text) => {
      expect(parseNumber(text)).toBeNull();
    },
  );

  it("[RD30] reads back what is printed of any number", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (value) => {
        expect(parseNumber(String(value))).toBe(value === 0 ? 0 : value);
        const rounded = Math.round(value * 100) / 100;
        expect(parseNumber(`¥${rounded.toLocaleString("en-US")}`)).toBeCloseTo(rounded, 6);
      }),
    );
  });
});
