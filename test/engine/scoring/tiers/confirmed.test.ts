import { wilson } from "../../../../src/engine";
import { sideOf, surestTier } from "../../../../src/engine/scoring/tiers/confirmed";

const share = (good: number, of: number) => {
  const { low, high } = wilson(good, of);
  return { from: low, to: high };
};
const samples = [
  share(9, 10),
  share(18, 20),
  share(45, 50),
  share(90, 100),
  share(3, 3),
  share(0, 5),
  share(40, 50),
];

describe("confirmed tiers", () => {
  it("[TIE7] are confirmed only with the whole interval on one side (V099)", () => {
    expect(samples.filter((one) => sideOf(one, 0.9) === "above")).toEqual([]);
    expect(samples.filter((one) => sideOf(one, 0.8) === "above")).toEqual([share(90, 100)]);
    expect(sideOf(share(0, 5), 0.8)).toBe("below");
  });

  it("[TIE7] name the tier that is certain, and whether more is possible", () => {
    const tiers = [0.9, 0.8, 0.4].map((from) => ({
      id: String(from),
      from,
      to: null,
      includesFrom: true,
      coefficient: null,
    }));
    expect(surestTier(tiers, share(90, 100))).toMatchObject({
      tier: { id: "0.8" },
      confirmed: false,
    });
    expect(surestTier(tiers, { from: 0.81, to: 0.89 })).toMatchObject({ confirmed: true });
    expect(surestTier(tiers, share(0, 5))).toEqual({ tier: null, confirmed: false });
  });
});
