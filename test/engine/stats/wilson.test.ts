import { wilson } from "../../../src/engine/stats/wilson";

describe("wilson", () => {
  it.each([
    [9, 10, 59.585, 98.212],
    [18, 20, 69.897, 97.213],
    [45, 50, 78.64, 95.652],
    [90, 100, 82.563, 94.477],
    [3, 3, 43.85, 100],
    [0, 5, 0, 43.448],
    [40, 50, 66.963, 88.756],
  ])("[ST2] [V099] of %i in %i lies between %f %% and %f %%", (successes, n, low, high) => {
    const interval = wilson(successes, n);
    expect(interval.low * 100).toBeCloseTo(low, 3);
    expect(interval.high * 100).toBeCloseTo(high, 3);
  });

  it("[ST2] [V099] confirms at least 80 % for 90 in 100 alone, and at least 90 % for none", () => {
    const counts = [
      [9, 10],
      [18, 20],
      [45, 50],
      [90, 100],
      [3, 3],
      [0, 5],
      [40, 50],
    ] as const;
    const confirmed = (limit: number) =>
      counts.filter(([successes, n]) => wilson(successes, n).low >= limit);
    expect(confirmed(0.8)).toEqual([[90, 100]]);
    expect(confirmed(0.9)).toEqual([]);
  });

  it("knows nothing without trials", () => {
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
  });
});
