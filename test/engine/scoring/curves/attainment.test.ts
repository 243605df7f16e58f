import { attainment } from "../../../../src/engine/scoring/curves/attainment";
import { scoreByCurve } from "../../../../src/engine/scoring/curves/scoreByCurve";

describe("target attainment", () => {
  it("[SC1] gives value ÷ target where higher is better, and no more than full marks", () => {
    expect(scoreByCurve(attainment(0.8), 0.4, "up")).toBe(50);
    expect(scoreByCurve(attainment(0.8), 0.8, "up")).toBe(100);
    expect(scoreByCurve(attainment(0.8), 0.9, "up")).toBe(100);
  });

  it("[SC2] gives full marks at the limit and none at twice the limit where lower is better", () => {
    expect(scoreByCurve(attainment(0.05), 0.05, "down")).toBe(100);
    expect(scoreByCurve(attainment(0.05), 0.075, "down")).toBeCloseTo(50, 12);
    expect(scoreByCurve(attainment(0.05), 0.1, "down")).toBe(0);
    expect(scoreByCurve(attainment(0.05), 0.4, "down")).toBe(0);
  });

  it("scores nothing without a positive target, or while it waits for the team's value", () => {
    expect(scoreByCurve(attainment(0), 1, "up")).toBeNull();
    expect(scoreByCurve(attainment(Number.NaN), 1, "down")).toBeNull();
    expect(scoreByCurve(attainment("team"), 1, "up")).toBeNull();
  });
});
