import { averageRanks } from "../../../src/engine/stats/averageRanks";
import { linearRegression } from "../../../src/engine/stats/linearRegression";
import { pearson } from "../../../src/engine/stats/pearson";
import { spearman } from "../../../src/engine/stats/spearman";

const x = [10, 20, 30, 40, 50];
const y = [95, 92, 90, 85, 80];

describe("how two measures go together", () => {
  it("[ST7] [V102] regression by hand: r, slope and intercept", () => {
    const line = linearRegression(x, y);
    expect(pearson(x, y).r).toBeCloseTo(-0.984656, 6);
    expect(line.slope).toBeCloseTo(-0.37, 12);
    expect(line.intercept).toBeCloseTo(99.5, 12);
    expect(line.rSquared).toBeCloseTo(0.984656 ** 2, 5);
  });

  it("[ST8] [V102] five pairs are too few, ten are not", () => {
    expect(linearRegression(x, y)).toMatchObject({ n: 5, tooFew: true });
    expect(pearson([...x, ...x], [...y, ...y])).toMatchObject({ n: 10, tooFew: false });
  });

  it("[ST6] ranks that tie share the mean of their places", () => {
    expect([...averageRanks([30, 10, 20, 10])]).toEqual([4, 1.5, 3, 1.5]);
    expect(spearman([1, 2, 3], [1, 8, 27]).r).toBe(1);
    expect(spearman([1, 2, 3, 4], [2, 1, 4, 3]).r).toBeCloseTo(0.6, 12);
  });

  it("[ST6] pairs with a missing number are left out", () => {
    expect(pearson([1, 2, Number.NaN, 4], [2, 4, 5, Number.NaN])).toMatchObject({ r: 1, n: 2 });
    expect(spearman([1, Number.NaN, 3], [3, 100, 1])).toMatchObject({ r: -1, n: 2 });
  });

  it("[ST6] there is no relation to what never changes", () => {
    expect(pearson([0.1, 0.1, 0.1], [1, 2, 3]).r).toBeNaN();
    expect(spearman([1, 2, 3], [0.7, 0.7, 0.7]).r).toBeNaN();
    expect(linearRegression([0.1, 0.1, 0.1], [1, 2, 3])).toMatchObject({
      slope: Number.NaN,
      intercept: Number.NaN,
      rSquared: Number.NaN,
    });
    expect(linearRegression([1, 2, 3], [0.1, 0.1, 0.1])).toMatchObject({
      slope: 0,
      rSquared: Number.NaN,
    });
    expect(pearson([], [])).toMatchObject({ r: Number.NaN, n: 0 });
  });
});
