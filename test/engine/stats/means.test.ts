import { mean } from "../../../src/engine/stats/mean";
import { standardDeviation } from "../../../src/engine/stats/standardDeviation";
import { trimmedMean } from "../../../src/engine/stats/trimmedMean";
import { winsorisedMean } from "../../../src/engine/stats/winsorisedMean";

const oneToTen = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

describe("means that one forgotten ticket does not spoil", () => {
  const forgotten = [...oneToTen.slice(0, 9), 1000];

  it("[ST3] the trimmed mean leaves out a tenth of each end", () => {
    expect(mean(forgotten)).toBe(104.5);
    expect(trimmedMean(forgotten)).toBe(5.5);
    expect(trimmedMean([1, 2, 900])).toBe(301);
  });

  it("[ST3] a tenth of thirty is three, whatever binary fractions say", () => {
    const values = [...Array<number>(3).fill(-1e6), ...Array<number>(24).fill(5), 1e9, 1e9, 1e9];
    expect(trimmedMean(values)).toBe(5);
    expect(trimmedMean([0, 1, 1, 1, 1, 1, 1, 1, 1, 9], 0.3)).toBe(1);
  });

  it("[ST4] the winsorised mean pulls down to the upper fence", () => {
    // Quartiles 3.25 and 7.75: the fence is 7.75 + 1.5 · 4.5 = 14.5.
    expect(winsorisedMean(forgotten)).toBe((45 + 14.5) / 10);
    expect(winsorisedMean([-1000, ...oneToTen.slice(1)])).toBe((-1000 + 54) / 10);
  });

  it("[ST5] the standard deviation divides by n − 1", () => {
    expect(standardDeviation([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(Math.sqrt(32 / 7), 12);
    expect(standardDeviation([0.1, 0.1, 0.1])).toBe(0);
  });

  it("[ST9] of nothing there is none", () => {
    for (const method of [mean, trimmedMean, winsorisedMean, standardDeviation])
      expect(method([])).toBeNaN();
    expect(standardDeviation([3])).toBeNaN();
  });
});
