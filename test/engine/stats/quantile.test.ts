import fc from "fast-check";
import { median } from "../../../src/engine/stats/median";
import { quantile } from "../../../src/engine/stats/quantile";

const of = (p: number, ...values: number[]) => quantile(p, Float64Array.from(values));

describe("quantile", () => {
  it("[ST1] is PERCENTILE.INC of Excel and quantile(type = 7) of R", () => {
    // R: quantile(c(15, 20, 35, 40, 50), c(0, .25, .4, .9, 1), type = 7)
    const sample = [35, 15, 50, 20, 40];
    expect([0, 0.25, 0.4, 0.9, 1].map((p) => of(p, ...sample))).toEqual([15, 20, 29, 46, 50]);
  });

  it("is the value itself where there is one", () => {
    expect([of(0, 7), of(0.5, 7), of(0.9, 7)]).toEqual([7, 7, 7]);
  });

  it("is nothing where there is none", () => {
    expect(of(0.5)).toBeNaN();
  });

  it("takes the mean of the two in the middle for the median", () => {
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });

  it("looks at its slice only", () => {
    const values = Float64Array.of(100, 3, 1, 2, -100);
    expect(quantile(0.5, values, 1, 4)).toBe(2);
    expect([values[0], values[4]]).toEqual([100, -100]);
  });

  it("agrees with sorting, whatever the values", () => {
    const value = fc.oneof(
      fc.integer({ min: 0, max: 5 }),
      fc.double({ noNaN: true, min: -1e9, max: 1e9 }),
    );
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 200 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (values, p) => {
          const sorted = [...values].sort((a, b) => a - b);
          const position = (values.length - 1) * p;
          const low = sorted[Math.floor(position)]!;
          const high = sorted[Math.ceil(position)]!;
          const expected = low + (high - low) * (position - Math.floor(position));
          expect(of(p, ...values)).toBeCloseTo(expected, 6);
        },
      ),
    );
  });
});
