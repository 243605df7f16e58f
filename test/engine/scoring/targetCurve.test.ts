import fc from "fast-check";
import { targetCurve } from "../../../src/engine/scoring/targetCurve";

describe("targetCurve", () => {
  it("[SC1] gives value ÷ target where higher is better, and no more than full marks", () => {
    expect(targetCurve(0.4, 0.8, "up")).toBe(50);
    expect(targetCurve(0.8, 0.8, "up")).toBe(100);
    expect(targetCurve(0.9, 0.8, "up")).toBe(100);
  });

  it("[SC2] gives full marks at the limit and none at twice the limit where lower is better", () => {
    expect(targetCurve(0.05, 0.05, "down")).toBe(100);
    expect(targetCurve(0.075, 0.05, "down")).toBeCloseTo(50, 12);
    expect(targetCurve(0.1, 0.05, "down")).toBe(0);
    expect(targetCurve(0.4, 0.05, "down")).toBe(0);
  });

  it("scores nothing without a positive target", () => {
    expect(targetCurve(1, 0, "up")).toBeNull();
    expect(targetCurve(1, Number.NaN, "down")).toBeNull();
  });

  it("never rewards a worse value and stays between 0 and 100", () => {
    const value = fc.double({ min: 0, max: 1e6, noNaN: true });
    const target = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(value, value, target, fc.constantFrom("up", "down"), (a, b, goal, direction) => {
        const [worse, better] =
          direction === "up" ? [Math.min(a, b), Math.max(a, b)] : [Math.max(a, b), Math.min(a, b)];
        const low = targetCurve(worse, goal, direction)!;
        const high = targetCurve(better, goal, direction)!;
        expect(low).toBeLessThanOrEqual(high);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(100);
      }),
    );
  });
});
