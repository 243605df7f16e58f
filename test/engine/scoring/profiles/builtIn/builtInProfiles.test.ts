import {
  builtInProfiles,
  checkProfile,
  metricById,
  phaseWords,
  profileById,
  scoreByCurve,
} from "../../../../../src/engine";
import { builtInWords } from "../../../../../src/engine/scoring/profiles/builtIn/builtInProfiles";

describe("built-in profiles", () => {
  it("[PRO9] V001, V002: each weighs 100 in total, and the sources' two as they say", () => {
    for (const { dimensions } of builtInProfiles)
      expect(dimensions.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
    const weights = (id: string) => profileById(id)!.dimensions.map(({ weight }) => weight);
    expect(weights("regular")).toEqual([40, 25, 25, 10]);
    expect(weights("launch")).toEqual([30, 25, 35, 10]);
    expect(weights("source-mix")).toEqual([60, 30, 10]);
  });

  it("[PRO9] name only metrics of the catalogue that a person can be scored by", () => {
    for (const profile of builtInProfiles) {
      for (const { metric } of profile.dimensions.flatMap(({ metrics }) => metrics))
        expect(metricById(metric)).toMatchObject({ id: metric });
      expect(
        checkProfile(profile).filter(
          ({ severity, code }) => severity !== "hint" && code !== "weight.outsideRange",
        ),
      ).toEqual([]);
    }
  });

  it("[PRO9] warn of no range but the launch profile's own (G-01)", () => {
    const warned = builtInProfiles.filter((profile) =>
      checkProfile(profile).some(({ severity }) => severity === "warning"),
    );
    expect(warned.map(({ id }) => id)).toEqual(["launch"]);
  });

  it("[PRO9] V017: QA 85, CSAT 90 and supervisor 70 make 51 + 27 + 7 = 85", () => {
    const values: Record<string, number> = { QASCORE: 85, CSAT: 0.9, SUPERVISOR: 70 };
    const parts = profileById("source-mix")!.dimensions.map(({ weight, metrics: [of] }) => {
      const score = scoreByCurve(of!.curve, values[of!.metric]!, "up")!;
      return (weight * score) / 100;
    });
    [51, 27, 7].forEach((part, index) => expect(parts[index]).toBeCloseTo(part, 12));
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(85, 12);
  });

  it("[PHA2] [PRO9] are found by id, by phase and by role, in either language", () => {
    expect(profileById(" Regular ")?.id).toBe("regular");
    for (const name of phaseWords.launch) expect(profileById(name)?.id).toBe("launch");
    for (const [id, names] of Object.entries(builtInWords))
      for (const name of names) expect(profileById(name)?.id).toBe(id);
    expect(profileById("best")).toBeUndefined();
    expect(profileById("大促")).toBeUndefined();
  });
});
