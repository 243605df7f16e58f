import {
  attainment,
  builtInProfiles,
  checkProfile,
  profileById,
  type Profile,
} from "../../../../src/engine";

const regular = profileById("regular")!;
const codes = (profile: Profile) =>
  checkProfile(profile).map(({ code, about, found }) => [code, about, found]);
const reweigh = (weights: readonly number[]): Profile => ({
  ...regular,
  dimensions: regular.dimensions.map((dimension, index) => ({
    ...dimension,
    weight: weights[index]!,
  })),
});

describe("checkProfile", () => {
  it("[SC9] finds no error in the built-in profiles", () => {
    for (const profile of builtInProfiles)
      expect(checkProfile(profile).filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("[SC9] V002, V020: warns of the launch profile's solving 35 outside 20–25, and never blocks", () => {
    expect(checkProfile(profileById("launch")!)).toMatchObject([
      {
        code: "weight.outsideRange",
        severity: "warning",
        about: "solving",
        found: "35",
        expected: "20–25",
      },
    ]);
  });

  it("[SC9] V109: says what weights total when it is not 100", () => {
    expect(codes(reweigh([30, 30, 20, 10]))).toContainEqual(["weights.total", "", "90"]);
  });

  it("V011: accepts 60 + 30 + 10 however binary arithmetic adds them up", () => {
    const [first, second, third] = regular.dimensions;
    const profile = {
      ...regular,
      dimensions: [
        { ...first!, weight: 0.6 * 100 },
        { ...second!, weight: 0.3 * 100 },
        { ...third!, weight: 0.1 * 100 },
      ],
    };
    expect(codes(profile).map(([code]) => code)).not.toContain("weights.total");
  });

  it("[SC9] V013: refuses negative weights and weights that are no numbers", () => {
    expect(codes(reweigh([-40, 65, 65, 10]))).toContainEqual([
      "weight.negative",
      "satisfaction",
      "-40",
    ]);
    expect(codes(reweigh([Number.NaN, 25, 25, 10]))).toContainEqual([
      "weight.notANumber",
      "satisfaction",
      "NaN",
    ]);
  });

  it("[SC9] refuses 95 as the target of a share: 95 % is 0.95", () => {
    const aimedAt = (target: number): Profile => ({
      ...regular,
      dimensions: [
        {
          id: "all",
          weight: 100,
          metrics: [{ metric: "OVERDUE", weight: 100, curve: attainment(target) }],
        },
      ],
    });
    expect(codes(aimedAt(5))).toEqual([["target.aboveWhole", "OVERDUE", "5"]]);
    expect(codes(aimedAt(1))).toEqual([]);
  });

  it("[SC9] refuses metrics it does not know, weighs twice, or cannot grade", () => {
    const profile: Profile = {
      id: "mine",
      minimumCoverage: 0.7,
      dimensions: [
        {
          id: "all",
          weight: 100,
          metrics: [
            { metric: "CSAT", weight: 25, curve: attainment(0.9) },
            { metric: "csat", weight: 25, curve: attainment(0.9) },
            { metric: "SMILES", weight: 25, curve: attainment(1) },
            { metric: "VOLUME", weight: 25, curve: attainment(0) },
          ],
        },
      ],
    };
    expect(codes(profile)).toEqual([
      ["metric.twice", "csat", "csat"],
      ["metric.unknown", "SMILES", "SMILES"],
      ["target.notPositive", "VOLUME", "0"],
      ["metric.notGraded", "VOLUME", "VOLUME"],
    ]);
  });
});
