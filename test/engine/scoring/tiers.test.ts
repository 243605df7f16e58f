import { ranksOf } from "../../../src/engine/scoring/ranks";
import { tierOf } from "../../../src/engine/scoring/tiers";

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

describe("ranksOf", () => {
  it("[SC6] shares a rank among equals and skips the next", () => {
    expect(ranksOf([70, 90, 80, 80, 60])).toEqual([4, 1, 2, 2, 5]);
  });

  it("[SC6] does not rank who has no composite", () => {
    expect(ranksOf([null, 50, null])).toEqual([null, 1, null]);
  });

  it("[SC6] takes a difference of binary arithmetic for a tie", () => {
    expect(ranksOf([0.3, 0.1 + 0.2])).toEqual([1, 1]);
  });
});
