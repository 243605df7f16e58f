import fc from "fast-check";
import {
  attainment,
  bound,
  derive,
  goalProfile,
  goals,
  overlay,
  profileById,
  promotionProfile,
  relax,
  setWeight,
  type Bound,
  type Profile,
  type ProfileOutcome,
} from "../../../../src/engine";
import { weightedMean } from "../../../../src/engine/scoring/composite";

const regular = profileById("regular")!;
const made = (outcome: ProfileOutcome): Profile => {
  if (outcome.kind === "refused") throw new Error(outcome.problems.map(({ code }) => code).join());
  return outcome.profile;
};
const codes = (outcome: ProfileOutcome) =>
  outcome.kind === "refused" ? outcome.problems.map(({ code }) => code) : [];
const weightsOf = ({ dimensions }: Profile) => dimensions.map(({ weight }) => weight);
const total = (weights: readonly number[]) => weights.reduce((sum, weight) => sum + weight, 0);
const meanOf = (profile: Profile, scores: readonly number[]) =>
  weightedMean(profile.dimensions.map(({ weight }, index) => ({ weight, score: scores[index]! })));

describe("setting a weight", () => {
  it("[OPR1] V014: satisfaction to 50 leaves 20.833333, 20.833333 and 8.333333; A has 81.25", () => {
    const profile = made(setWeight(regular, "satisfaction", 50));
    [50, 20.833333, 20.833333, 8.333333].forEach((weight, index) =>
      expect(weightsOf(profile)[index]).toBeCloseTo(weight, 6),
    );
    expect(meanOf(profile, [90, 80, 70, 60])).toBeCloseTo(81.25, 12);
  });

  it("[OPR1] a metric's is of the whole; its neighbours are rescaled like everything else", () => {
    const profile = made(setWeight(regular, "fcr", 20));
    const solving = profile.dimensions[2]!;
    const factor = 80 / 87.5;
    expect(solving.weight).toBeCloseTo(20 + 12.5 * factor, 12);
    expect((solving.weight * solving.metrics[0]!.weight) / 100).toBeCloseTo(20, 12);
    expect(weightsOf(profile)[0]).toBeCloseTo(40 * factor, 12);
    expect(total(weightsOf(profile))).toBeCloseTo(100, 9);
  });

  it("[OPR1] shares the rest equally where the others weigh nothing", () => {
    const all = made(setWeight(regular, "cost", 100));
    expect(weightsOf(all)).toEqual([0, 0, 0, 100]);
    expect(weightsOf(made(setWeight(all, "cost", 10)))).toEqual([30, 30, 30, 10]);
  });

  it("[OPR1] refuses what it does not know and what cannot be", () => {
    expect(codes(setWeight(regular, "smiles", 10))).toEqual(["step.unknown"]);
    expect(codes(setWeight(regular, "cost", 101))).toEqual(["step.impossible"]);
    expect(codes(setWeight(regular, "cost", Number.NaN))).toEqual(["step.impossible"]);
    const alone = { ...regular, dimensions: [{ ...regular.dimensions[0]!, weight: 100 }] };
    expect(codes(setWeight(alone, "satisfaction", 50))).toEqual(["step.impossible"]);
  });
});

describe("a bound", () => {
  it("[OPR2] moves a weight outside to the nearer end, and no other one", () => {
    expect(weightsOf(made(bound(regular, [{ of: "satisfaction", max: 30 }])))[0]).toBe(30);
    expect(made(bound(regular, [{ of: "satisfaction", min: 30, max: 40 }]))).toBe(regular);
  });

  it("[OPR2] keeps several together: the launch profile within the ranges of S0", () => {
    const launch = profileById("launch")!;
    const ranges: Bound[] = [
      { of: "satisfaction", min: 30, max: 40 },
      { of: "timeliness", min: 20, max: 30 },
      { of: "solving", min: 20, max: 25 },
      { of: "cost", min: 10, max: 15 },
    ];
    const weights = weightsOf(made(bound(launch, ranges)));
    expect(weights[2]).toBe(25);
    expect(total(weights)).toBeCloseTo(100, 9);
    weights.forEach((weight, index) => {
      expect(weight).toBeGreaterThanOrEqual(ranges[index]!.min! - 1e-9);
      expect(weight).toBeLessThanOrEqual(ranges[index]!.max! + 1e-9);
    });
    expect(weights[0]! / weights[1]!).toBeCloseTo(30 / 25, 9);
  });

  it("[OPR2] refuses bounds that leave no way to total 100", () => {
    const low: Bound[] = regular.dimensions.map(({ id }) => ({ of: id, max: 20 }));
    expect(codes(bound(regular, low))).toEqual(["step.impossible"]);
    expect(codes(bound(regular, [{ of: "cost", min: 20, max: 10 }]))).toEqual(["step.impossible"]);
    expect(codes(bound(regular, [{ of: "smiles", max: 10 }]))).toEqual(["step.unknown"]);
  });
});

describe("an overlay", () => {
  const innovation = {
    id: "qualitative",
    weight: 0,
    metrics: [{ metric: "INNOVATION", weight: 100, curve: attainment(100) }],
  };

  it("[OPR3] V019: 20 % qualitative at 90 on a mix of 85 make 86", () => {
    const profile = made(overlay(profileById("source-mix")!, 0.2, innovation));
    expect(total(weightsOf(profile))).toBeCloseTo(100, 9);
    expect(meanOf(profile, [85, 90, 70, 90])).toBeCloseTo(86, 12);
  });

  it("[OPR3] is refused where the profile has the dimension already", () => {
    const steps = [{ step: "overlay", share: 0.2, part: innovation } as const];
    const twice = derive(regular, "twice", [...steps, ...steps]);
    expect(codes(twice)).toEqual(expect.arrayContaining(["dimension.twice"]));
    expect(codes(overlay(regular, 1.2, innovation))).toEqual(["step.impossible"]);
  });
});

describe("a relaxed standard", () => {
  const curveOf = (profile: Profile, id: string) =>
    profile.dimensions.flatMap(({ metrics }) => metrics).find(({ metric }) => metric === id)!.curve;

  it("[OPR4] moves the value for full marks", () => {
    expect(curveOf(made(relax(regular, "overdue", 0.1)), "OVERDUE")).toEqual(attainment(0.1));
    expect(codes(relax(regular, "smiles", 1))).toEqual(["step.unknown"]);
    expect(codes(relax(profileById("pre-sales")!, "REPLYTIME", 60))).toEqual(["step.noTarget"]);
  });

  it("[OPR4] takes the worst value along on a line", () => {
    const line: Profile = {
      ...regular,
      dimensions: [
        {
          id: "all",
          weight: 100,
          metrics: [
            { metric: "REPLYTIME", weight: 100, curve: { kind: "linear", worst: 60, best: 30 } },
          ],
        },
      ],
    };
    expect(curveOf(made(relax(line, "REPLYTIME", 60)), "REPLYTIME")).toEqual({
      kind: "linear",
      worst: 90,
      best: 60,
    });
  });
});

describe("a promotion", () => {
  it("[OPR5] relaxes a standard, raises one weight by the user's amount, and keeps the chain", () => {
    const outcome = promotionProfile(regular, {
      relaxed: [{ metric: "FRT.WITHIN", target: 0.8 }],
      raised: { of: "timeliness", by: 10 },
    });
    const profile = made(outcome);
    expect(profile.id).toBe("promotion");
    expect(weightsOf(profile)[1]).toBe(35);
    expect(profile.derivation).toEqual({
      from: "regular",
      steps: [
        { step: "relax", metric: "FRT.WITHIN", target: 0.8 },
        { step: "setWeight", of: "timeliness", weight: 35 },
      ],
    });
  });

  it("[OPR5] has no usual amount", () => {
    expect(
      codes(promotionProfile(regular, { relaxed: [], raised: { of: "cost", by: 0 } })),
    ).toEqual(["step.impossible"]);
    expect(codes(promotionProfile(regular, { relaxed: [], raised: { of: "x", by: 5 } }))).toEqual([
      "step.unknown",
    ]);
  });
});

describe("goals", () => {
  it("[OPR6] are starting points for weights", () => {
    const weights = (goal: (typeof goals)[number]) =>
      weightsOf(made(goalProfile(regular, goal))).map((weight) => Number(weight.toFixed(6)));
    expect(weights("cost")[3]).toBe(35);
    expect(weights("quality")[0]).toBe(50);
    expect(weights("speed")[1]).toBe(50);
    expect(weights("brand")).toEqual([40, 25, 25, 10]);
    expect(weightsOf(made(goalProfile(profileById("launch")!, "brand")))[0]).toBe(40);
    const [satisfaction, , solving] = weights("repurchase");
    expect([satisfaction, solving]).toEqual([45, 30]);
  });
});

describe("any chain of operators", () => {
  it("[OPR1] [OPR2] [OPR3] keeps the total at 100", () => {
    const of = fc.constantFrom("satisfaction", "timeliness", "solving", "cost", "FCR", "CSAT");
    const points = fc.double({ min: 0, max: 95, noNaN: true });
    const step = fc.oneof(
      fc.tuple(of, points).map(
        ([id, weight]) =>
          (profile: Profile) =>
            setWeight(profile, id, weight),
      ),
      fc.tuple(of, points).map(
        ([id, min]) =>
          (profile: Profile) =>
            bound(profile, [{ of: id, min }]),
      ),
      fc.tuple(points, points).map(
        ([a, b]) =>
          (profile: Profile) =>
            bound(profile, [
              { of: "cost", max: Math.max(a, 5) },
              { of: "solving", max: Math.max(b, 5) },
            ]),
      ),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 6 }), (steps) => {
        let profile = regular;
        for (const apply of steps) {
          const outcome = apply(profile);
          if (outcome.kind === "profile") profile = outcome.profile;
          expect(total(weightsOf(profile))).toBeCloseTo(100, 6);
          for (const { metrics } of profile.dimensions)
            expect(total(metrics.map(({ weight }) => weight))).toBeCloseTo(100, 6);
        }
      }),
    );
  });
});
