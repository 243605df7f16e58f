import { ranksOf } from "../../../src/engine/scoring/ranks";

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
