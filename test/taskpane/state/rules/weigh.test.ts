import fc from "fast-check";
import { builtInProfiles, profileById, type Profile } from "../../../../src/engine";
import { partKey, roomFor, weigh } from "../../../../src/taskpane/state/rules/weigh";

const regular = profileById("regular")!;
const satisfaction = { dimension: "satisfaction", metric: null };
const cost = { dimension: "cost", metric: null };
const none = new Set<string>();

const weights = ({ dimensions }: Profile) => dimensions.map(({ weight }) => weight);
const total = (parts: readonly { readonly weight: number }[]) =>
  parts.reduce((sum, { weight }) => sum + weight, 0);

describe("weigh", () => {
  it("[RUL1] rescales the other dimensions in proportion (V014)", () => {
    const [first, ...rest] = weights(weigh(regular, satisfaction, 50, none));
    expect(first).toBe(50);
    expect(rest.map((weight) => weight.toFixed(2))).toEqual(["20.83", "20.83", "8.33"]);
  });

  it("[RUL1] rescales a metric among those of its dimension, whose weight stays", () => {
    const profile = weigh(regular, { dimension: "solving", metric: "FCR" }, 70, none);
    expect(weights(profile)).toEqual(weights(regular));
    expect(profile.dimensions[2]!.metrics.map(({ weight }) => weight)).toEqual([70, 15, 15]);
  });

  it("[RUL2] leaves a locked weight and gives the rest what it leaves", () => {
    const profile = weigh(regular, satisfaction, 60, new Set([partKey(cost)]));
    expect(weights(profile).map((weight) => weight.toFixed(6))).toEqual([
      "60.000000",
      "15.000000",
      "15.000000",
      "10.000000",
    ]);
  });

  it("[RUL2] goes no further than the locked ones leave room", () => {
    const locks = new Set([partKey(cost)]);
    expect(roomFor(regular, satisfaction, locks)).toBe(90);
    expect(weights(weigh(regular, satisfaction, 100, locks))).toEqual([90, 0, 0, 10]);
  });

  it("[RUL2] moves nothing where all others are locked", () => {
    const others = regular.dimensions.slice(1).map(({ id }) => ({ dimension: id, metric: null }));
    const locks = new Set(others.map(partKey));
    expect(roomFor(regular, satisfaction, locks)).toBeNull();
    expect(weigh(regular, satisfaction, 90, locks)).toEqual(regular);
  });

  it("[RUL1] totals 100 although a weight was next to nothing", () => {
    const locks = new Set([partKey(satisfaction)]);
    const [first, second] = ["timeliness", "solving"].map((id) => ({
      dimension: id,
      metric: null,
    }));
    const dust = weigh(weigh(regular, cost, 0, locks), second!, 5e-324, locks);
    expect(total(weigh(dust, first!, 5e-7, locks).dimensions)).toBeCloseTo(100, 9);
  });

  it("[RUL1] [RUL2] totals 100 whatever is moved, and leaves what is locked", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...builtInProfiles),
        fc.array(fc.tuple(fc.nat(), fc.double({ min: -20, max: 120, noNaN: true }), fc.nat())),
        (start, moves) => {
          let profile = start;
          for (const [at, weight, lock] of moves) {
            const part = (index: number) => ({
              dimension: profile.dimensions[index % profile.dimensions.length]!.id,
              metric: null,
            });
            const locked = part(lock);
            const before = profile.dimensions.find(({ id }) => id === locked.dimension)!.weight;
            profile = weigh(profile, part(at), weight, new Set([partKey(locked)]));
            const after = profile.dimensions.find(({ id }) => id === locked.dimension)!.weight;
            if (part(at).dimension !== locked.dimension) expect(after).toBeCloseTo(before, 9);
          }
          expect(total(profile.dimensions)).toBeCloseTo(100, 6);
          expect(profile.dimensions.every(({ weight }) => weight >= 0)).toBe(true);
        },
      ),
    );
  });
});
