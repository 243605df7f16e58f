import fc from "fast-check";
import { coverageOf, weightedMean } from "../../../src/engine/scoring/composite";
import { profileById } from "../../../src/engine/scoring/profiles/builtIn/builtInProfiles";

/** The two persons of mission F.1: CSAT, timeliness, solving, cost. */
const A = [90, 80, 70, 60];
const weightsOf = (id: string) => profileById(id)!.dimensions.map(({ weight }) => weight);
const weigh = (weights: readonly number[], scores: readonly (number | null)[]) =>
  weights.map((weight, index) => ({ weight, score: scores[index] ?? null }));

describe("weightedMean", () => {
  it("[SC4] V005: regular weights give person A 79.5", () => {
    expect(weightedMean(weigh(weightsOf("regular"), A))).toBeCloseTo(79.5, 9);
  });

  it("[SC4] V006: launch weights give person A 77.5", () => {
    expect(weightedMean(weigh(weightsOf("launch"), A))).toBeCloseTo(77.5, 9);
  });

  it("[SC4] V003: ranges at their low end weigh 37.5/25/25/12.5 and give 78.75", () => {
    expect(weightedMean(weigh([30, 20, 20, 10], A))).toBeCloseTo(78.75, 9);
  });

  it("[SC3] V008: a missing score gives its weight back: 81.666667 at coverage 90 %", () => {
    const parts = weigh(weightsOf("regular"), [90, 80, 70, null]);
    expect(weightedMean(parts)).toBeCloseTo(73.5 / 0.9, 9);
    expect(coverageOf(parts)).toBeCloseTo(0.9, 12);
  });

  it("[SC3] V010: nothing measured is no mean, not 0", () => {
    expect(weightedMean(weigh([40, 60], [null, null]))).toBeNull();
  });

  it("V013: a missing metric of zero weight costs no coverage", () => {
    expect(coverageOf(weigh([100, 0], [80, null]))).toBe(1);
  });

  it("lies between its lowest and its highest score, whatever the order", () => {
    const part = fc.record({
      weight: fc.double({ min: 0.01, max: 100, noNaN: true }),
      score: fc.double({ min: 0, max: 100, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 20 }), (parts) => {
        const value = weightedMean(parts)!;
        const scores = parts.map(({ score }) => score);
        expect(value).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-9);
        expect(value).toBeLessThanOrEqual(Math.max(...scores) + 1e-9);
        expect(weightedMean(parts.toReversed())).toBeCloseTo(value, 9);
      }),
    );
  });
});
