import { selfAssess, starsOf } from "../../../../src/engine/scoring/standards/gbt27922";

const item = (points: number, rest = {}) => ({
  points,
  applies: true,
  samples: 0,
  failing: 0,
  ...rest,
});
const assess = (items: readonly ReturnType<typeof item>[], rest = {}) =>
  selfAssess({ items, specialDeductions: 0, specialBonus: false, ...rest });

describe("GB/T 27922", () => {
  it("[GBT2] has inclusive bands (V104)", () => {
    expect([69.99, 70, 80, 89.99, 90, 95].map(starsOf)).toEqual([
      null,
      "compliant",
      "threeStars",
      "threeStars",
      "fourStars",
      "fiveStars",
    ]);
  });

  it("[GBT3] leaves out what does not apply, and takes points by item or by sample", () => {
    const items = [
      item(50),
      item(20, { samples: 10, failing: 1 }),
      item(10, { failing: 1 }),
      item(20, { applies: false }),
    ];
    expect(assess(items)).toMatchObject({ earned: 68, applicable: 80, score: 85 });
    expect(assess(items, { specialDeductions: 2, specialBonus: true })).toMatchObject({
      score: 84,
      band: "threeStars",
    });
  });

  it("[GBT1] is labelled a self-assessment", () => {
    expect(assess([item(10)])).toMatchObject({ kind: "selfAssessed", score: 100 });
  });

  it("[GBT4] refuses where nothing applies or an amount cannot be", () => {
    expect(assess([])).toEqual({ kind: "refused", reason: "nothingApplies" });
    expect(assess([item(10, { samples: 2, failing: 3 })])).toEqual({
      kind: "refused",
      reason: "notAmount",
    });
    expect(assess([item(10)], { specialDeductions: -1 })).toMatchObject({ kind: "refused" });
  });
});
