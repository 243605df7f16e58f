import { attainment } from "../../../../src/engine/scoring/curves/attainment";
import { scoreBy } from "../../../../src/engine/scoring/curves/scoreBy";

describe("target attainment", () => {
  it("[SC1] gives value ÷ target where higher is better, and no more than full marks", () => {
    expect(scoreBy(attainment(0.8), 0.4, "up")).toBe(50);
    expect(scoreBy(attainment(0.8), 0.8, "up")).toBe(100);
    expect(scoreBy(attainment(0.8), 0.9, "up")).toBe(100);
  });

  it("[SC2] gives full marks at the limit and none at twice the limit where lower is better", () => {
    expect(scoreBy(attainment(0.05), 0.05, "down")).toBe(100);
    expect(scoreBy(attainment(0.05), 0.075, "down")).toBeCloseTo(50, 12);
    expect(scoreBy(attainment(0.05), 0.1, "down")).toBe(0);
    expect(scoreBy(attainment(0.05), 0.4, "down")).toBe(0);
  });

  it("scores nothing without a positive target, or while it waits for the team's value", () => {
    expect(scoreBy(attainment(0), 1, "up")).toBeNull();
    expect(scoreBy(attainment(Number.NaN), 1, "down")).toBeNull();
    expect(scoreBy(attainment("team"), 1, "up")).toBeNull();
  });
});
