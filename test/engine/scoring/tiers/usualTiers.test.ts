import { tierOf } from "../../../../src/engine/scoring/tiers";

describe("tierOf", () => {
  it("[SC7] counts the threshold itself, within binary arithmetic", () => {
    expect(tierOf(90)).toBe("excellent");
    expect(tierOf(100 * (0.6 + 0.3))).toBe("excellent");
    expect(tierOf(89.99)).toBe("good");
    expect(tierOf(80)).toBe("good");
    expect(tierOf(70)).toBe("qualified");
    expect(tierOf(69.9)).toBe("improve");
    expect(tierOf(0)).toBe("improve");
  });

  it("gives no tier without a composite", () => {
    expect(tierOf(null)).toBeNull();
  });
});
