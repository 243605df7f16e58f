import fc from "fast-check";
import { dayOfSerial, DAYS_FROM_1904, serialOfDay } from "../../../src/engine/calendar/serial";

describe("serialOfDay", () => {
  it.each([
    [1900, 1, 1, 1],
    [1900, 2, 28, 59],
    [1900, 2, 29, 60],
    [1900, 3, 1, 61],
    [1970, 1, 1, 25_569],
    [2000, 2, 29, 36_585],
    [2025, 2, 1, 45_689],
    [9999, 12, 31, 2_958_465],
  ])("[CAL1] numbers %i-%i-%i as Excel does: %i", (year, month, day, serial) => {
    expect(serialOfDay(year, month, day)).toBe(serial);
    expect(dayOfSerial(serial)).toEqual({ year, month, day });
  });

  it.each([
    [2025, 2, 29],
    [2025, 4, 31],
    [2025, 13, 1],
    [2025, 0, 1],
    [1899, 12, 31],
    [10_000, 1, 1],
    [Number.NaN, 1, 1],
    [2025, Number.NaN, 1],
    [2025, 1, Number.NaN],
  ])("[CAL1] has no number for %i-%i-%i", (year, month, day) => {
    expect(serialOfDay(year, month, day)).toBeNull();
  });

  it("[CAL1] and dayOfSerial undo each other on every day Excel has", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_958_465 }), (serial) => {
        const { year, month, day } = dayOfSerial(serial);
        expect(serialOfDay(year, month, day)).toBe(serial);
      }),
    );
  });

  it("[CAL2] moves a 1904 serial to the same day of the 1900 system (V094)", () => {
    expect(dayOfSerial(44_227 + DAYS_FROM_1904)).toEqual({ year: 2025, month: 2, day: 1 });
  });
});
