import { weightedMean } from "../../../../src/engine/scoring/composite";
import { bandsOf, tierBy } from "../../../../src/engine/scoring/tiers/bands";
import type { Tier } from "../../../../src/engine/scoring/tiers/tier";

const tier = (id: string, from: number | null, rest: Partial<Tier> = {}): Tier => ({
  id,
  from,
  to: null,
  includesFrom: true,
  coefficient: null,
  ...rest,
});
const idOf = (tiers: readonly Tier[], value: number | null) => tierBy(tiers, value)?.id ?? "none";

describe("tierBy", () => {
  it("[TIE1] holds its lower limit: basic from 80, challenge from 90 (V041, V043)", () => {
    const layered = [tier("basic", 0.8), tier("challenge", 0.9)];
    expect([0.7999, 0.8, 0.8999, 0.9].map((value) => idOf(layered, value))).toEqual([
      "none",
      "basic",
      "basic",
      "challenge",
    ]);
    expect(idOf(layered, 0.6 + 0.3)).toBe("challenge");
  });

  it("[TIE1] leaves the lower limit to the tier below where its row says so", () => {
    const tiers = [tier("high", 80, { includesFrom: false }), tier("low", null)];
    expect(idOf(tiers, 80)).toBe("low");
    expect(idOf(tiers, 80.01)).toBe("high");
  });

  it("[TIE1] climbs a ladder of 50, 60 and 70 % (V045)", () => {
    const ladder = [tier("1", 0.5), tier("2", 0.6), tier("3", 0.7)];
    expect([0.4999, 0.5, 0.5999, 0.6, 0.7].map((value) => idOf(ladder, value))).toEqual([
      "none",
      "1",
      "1",
      "2",
      "3",
    ]);
  });

  it("[TIE2] leaves an upper limit to the tier that begins there, and keeps it at the very top (V110)", () => {
    const plan = [
      tier("铜牌", 70, { to: 80 }),
      tier("银牌", 80, { to: 90 }),
      tier("金牌", 90, { to: 100 }),
    ];
    const points = [85, 100, 80, 80, 80, 100];
    const published = weightedMean(
      [30, 20, 20, 20, 5, 5].map((weight, index) => ({ weight, score: points[index]! })),
    );
    expect(published).toBeCloseTo(86.5, 12);
    expect(idOf(plan, published)).toBe("银牌");
    expect([80, 90, 100].map((value) => idOf(plan, value))).toEqual(["银牌", "金牌", "金牌"]);
  });

  it("[TIE3] gives no tier to a value between two or within two, or to no value", () => {
    const gap = [tier("low", 0, { to: 89 }), tier("high", 90)];
    expect(idOf(gap, 89.5)).toBe("none");
    const overlap = [tier("low", 0, { to: 85 }), tier("high", 80)];
    expect(idOf(overlap, 82)).toBe("none");
    expect(idOf(overlap, null)).toBe("none");
  });

  it("does not depend on the order of the rows", () => {
    const tiers = [tier("c", null), tier("a", 90), tier("b", 60)];
    expect(bandsOf([...tiers].reverse())).toEqual(bandsOf(tiers));
  });
});
