import fc from "fast-check";
import { attainment } from "../../../src/engine";
import { profileById } from "../../../src/engine/scoring/profiles/builtIn/builtInProfiles";
import type {
  MissingPolicy,
  Profile,
  Weighing,
} from "../../../src/engine/scoring/profiles/profile";
import { composed, type Substitutes } from "../../../src/engine/scoring/scoreAgent";
import type { OwnScore } from "../../../src/engine/scoring/scoreMetric";

const none: Substitutes = { last: () => null, team: () => null };

const lastMonth = (score: number) => () => ({ score, period: "2025-02", ago: 1 });

/** A profile of one metric a dimension, unless `inner` says how a dimension is shared. */
const profileOf = (
  weights: readonly number[],
  rest: Partial<Profile> = {},
  inner: readonly (readonly number[])[] = weights.map(() => [100]),
): Profile => ({
  id: "test",
  minimumCoverage: 0,
  dimensions: weights.map((weight, d) => ({
    id: `d${d}`,
    weight,
    metrics: inner[d]!.map((share, m) => ({
      metric: `M${d}${m}`,
      weight: share,
      curve: attainment(1),
    })),
  })),
  ...rest,
});

const own = (profile: Profile, scores: readonly (readonly (number | null)[])[]): OwnScore[][] =>
  profile.dimensions.map(({ metrics }, d) =>
    metrics.map(({ metric, weight, curve }, m) => ({
      metric,
      weight,
      curve,
      target: 1,
      score: scores[d]![m]!,
    })),
  );

const compose = (
  profile: Profile,
  scores: readonly (readonly (number | null)[])[],
  substitutes = none,
) => composed(profile, own(profile, scores), false, substitutes);

/** The weights of a built-in profile over the four scores of mission F.1. */
const weightsOf = (id: string) => profileById(id)!.dimensions.map(({ weight }) => weight);
const F1 = (id: string, rest: Partial<Profile> = {}) => profileOf(weightsOf(id), rest);
const A = [[90], [80], [70], [60]];
const withoutCost = [[90], [80], [70], [null]];

describe("contributions", () => {
  it("[SC13] V005: 36 + 20 + 17.5 + 6 are person A's 79.5; lost are 4, 5, 7.5 and 4", () => {
    const { composite, dimensions } = compose(F1("regular"), A);
    const metrics = dimensions.flatMap((dimension) => dimension.metrics);
    expect(metrics.map(({ contribution }) => contribution)).toEqual([36, 20, 17.5, 6]);
    expect(metrics.map(({ lost }) => lost)).toEqual([4, 5, 7.5, 4]);
    expect(composite).toBe(79.5);
  });

  it("[SC13] V006: 27 + 20 + 24.5 + 6 are 77.5 at launch", () => {
    const { composite, dimensions } = compose(F1("launch"), A);
    expect(dimensions.map(({ metrics }) => metrics[0]!.contribution)).toEqual([27, 20, 24.5, 6]);
    expect(composite).toBe(77.5);
  });

  it("[SC13] tells more than full marks as less than nothing lost", () => {
    const { dimensions } = compose(profileOf([100]), [[120]]);
    expect(dimensions[0]!.metrics[0]).toMatchObject({ contribution: 120, lost: -20 });
  });
});

describe("a missing score", () => {
  it("[SC12] V008: gives its weight to the others, 81.666667 at coverage 90 %, or counts zero, 73.5", () => {
    const renormalised = compose(F1("regular"), withoutCost);
    expect(renormalised.composite).toBeCloseTo(81.666667, 6);
    expect(renormalised.coverage).toBeCloseTo(0.9, 12);
    const zero = compose(F1("regular", { missing: "zero" }), withoutCost);
    expect(zero.composite).toBeCloseTo(73.5, 12);
    expect(zero.coverage).toBeCloseTo(0.9, 12);
    expect(zero.dimensions[3]!.metrics[0]).toMatchObject({ score: null, counted: 0, lost: 10 });
  });

  it("[SC12] counts the latest score of an earlier period, or the mean of the others'", () => {
    const substitutes: Substitutes = { last: lastMonth(50), team: () => 65 };
    const composite = (missing: MissingPolicy) =>
      compose(F1("regular", { missing }), withoutCost, substitutes).composite;
    expect(composite("carry")).toBeCloseTo(73.5 + 5, 12);
    expect(composite("team")).toBeCloseTo(73.5 + 6.5, 12);
  });

  it("[SC15] is carried from three periods back and no further, or as far as the profile says", () => {
    const counted = (ago: number, rest: Partial<Profile> = {}) => {
      const last = () => ({ score: 50, period: "2025-01", ago });
      const profile = F1("regular", { missing: "carry", ...rest });
      return compose(profile, withoutCost, { last, team: () => null }).dimensions[3]!.metrics[0]!;
    };
    expect(counted(3)).toMatchObject({ score: null, counted: 50, carriedFrom: "2025-01" });
    expect(counted(4).counted).toBeNull();
    expect(counted(4)).not.toHaveProperty("carriedFrom");
    expect(counted(2, { carryBack: 1 }).counted).toBeNull();
    expect(counted(6, { carryBack: 6 }).counted).toBe(50);
  });

  it("[SC12] gives its weight away where there is no last score and no mean", () => {
    for (const missing of ["carry", "team"] as const)
      expect(compose(F1("regular", { missing }), withoutCost).composite).toBeCloseTo(81.666667, 6);
  });

  it("[SC12] blocks the composite where the profile says so, and only where it weighs something", () => {
    expect(compose(F1("regular", { missing: "block" }), withoutCost)).toMatchObject({
      composite: null,
      withheld: "missing",
    });
    expect(compose(profileOf([100, 0], { missing: "block" }), [[80], [null]]).composite).toBe(80);
  });

  it("[SC12] V010: nothing measured is no composite under any policy, not 0", () => {
    for (const missing of ["renormalise", "zero", "carry", "team", "block"] as const) {
      const substitutes: Substitutes = { last: lastMonth(50), team: () => 50 };
      const { composite } = compose(
        profileOf([60, 40], { missing }),
        [[null], [null]],
        substitutes,
      );
      expect(composite).toBeNull();
    }
  });

  it("[SC5] has no composite below the minimum coverage, and has one exactly on it", () => {
    const profile = profileOf([70, 30], { minimumCoverage: 0.7 });
    expect(compose(profile, [[80], [null]]).composite).toBe(80);
    expect(compose({ ...profile, minimumCoverage: 0.71 }, [[80], [null]]).composite).toBeNull();
  });

  it("[SC5] [SC12] stand-ins do not make up for too little measured", () => {
    const profile = F1("regular", { missing: "zero", minimumCoverage: 0.7 });
    expect(compose(profile, [[90], [null], [null], [60]])).toMatchObject({
      composite: null,
      withheld: "coverage",
      coverage: 0.5,
    });
  });

  it("[SC12] gives its weight to its dimension first, or to all in proportion", () => {
    const scores = [[80, null], [40]];
    const inner = [[50, 50], [100]];
    const effective = (weighing: Weighing) =>
      compose(profileOf([60, 40], { weighing }, inner), scores).dimensions.flatMap(({ metrics }) =>
        metrics.map(({ effectiveWeight }) => effectiveWeight),
      );
    expect(effective("dimension")).toEqual([60, 0, 40]);
    const [first, second, third] = effective("flat");
    expect(first).toBeCloseTo((100 * 30) / 70, 12);
    expect(second).toBe(0);
    expect(third).toBeCloseTo((100 * 40) / 70, 12);
  });
});

describe("whatever is measured", () => {
  const score = fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: null });
  const share = fc.integer({ min: 1, max: 100 });
  const anybody = fc
    .array(fc.array(fc.tuple(share, score), { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 5,
    })
    .chain((parts) =>
      fc.record({
        parts: fc.constant(parts),
        weights: fc.array(share, { minLength: parts.length, maxLength: parts.length }),
        missing: fc.constantFrom<MissingPolicy[]>("renormalise", "zero", "carry", "team"),
        weighing: fc.constantFrom<Weighing[]>("dimension", "flat"),
      }),
    );
  const hundred = (weights: readonly number[]) => {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return weights.map((weight) => (100 * weight) / total);
  };
  const halves: Substitutes = { last: lastMonth(50), team: () => null };

  it("[SC13] contributions add up to the composite, and effective weights to 100", () => {
    fc.assert(
      fc.property(anybody, ({ parts, weights, missing, weighing }) => {
        const inner = parts.map((part) => hundred(part.map(([weight]) => weight)));
        const profile = profileOf(hundred(weights), { missing, weighing }, inner);
        const { composite, dimensions } = compose(
          profile,
          parts.map((part) => part.map(([, of]) => of)),
          halves,
        );
        if (composite === null) return;
        const metrics = dimensions.flatMap((dimension) => dimension.metrics);
        const sum = (of: (metric: (typeof metrics)[number]) => number) =>
          metrics.reduce((all, metric) => all + of(metric), 0);
        expect(sum(({ contribution }) => contribution!)).toBeCloseTo(composite, 9);
        expect(sum(({ lost }) => lost!)).toBeCloseTo(100 - composite, 9);
        expect(sum(({ effectiveWeight }) => effectiveWeight)).toBeCloseTo(100, 9);
      }),
    );
  });

  it("[SC13] the order of rows does not matter", () => {
    fc.assert(
      fc.property(anybody, ({ parts, weights, missing, weighing }) => {
        const total = (order: "there" | "back") => {
          const turn = <Of>(of: readonly Of[]) => (order === "back" ? of.toReversed() : of);
          const profile = profileOf(
            turn(hundred(weights)),
            { missing, weighing },
            turn(parts.map((part) => turn(hundred(part.map(([weight]) => weight))))),
          );
          const scores = turn(parts.map((part) => turn(part.map(([, of]) => of))));
          return compose(profile, scores, halves).composite;
        };
        const [there, back] = [total("there"), total("back")];
        if (there === null) expect(back).toBeNull();
        else expect(back).toBeCloseTo(there, 9);
      }),
    );
  });

  it("[SC12] renormalising never changes ranks of people with equal coverage", () => {
    const people = fc
      .array(fc.tuple(share, fc.boolean()), { minLength: 2, maxLength: 6 })
      .chain((parts) => {
        const scores = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), {
          minLength: parts.length,
          maxLength: parts.length,
        });
        return fc.record({ parts: fc.constant(parts), a: scores, b: scores });
      });
    fc.assert(
      fc.property(people, ({ parts, a, b }) => {
        const weights = hundred(parts.map(([weight]) => weight));
        const of = (scores: readonly number[], missing: MissingPolicy) =>
          compose(
            profileOf(weights, { missing }),
            scores.map((value, index) => [parts[index]![1] ? value : null]),
          ).composite;
        const [first, second] = [of(a, "renormalise"), of(b, "renormalise")];
        const [firstZero, secondZero] = [of(a, "zero"), of(b, "zero")];
        if (first === null || second === null || firstZero === null || secondZero === null) return;
        if (Math.abs(first - second) < 1e-6) return;
        expect(first > second).toBe(firstZero > secondZero);
      }),
    );
  });
});
