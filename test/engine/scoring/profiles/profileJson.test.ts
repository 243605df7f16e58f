import fc from "fast-check";
import {
  attainment,
  builtInProfiles,
  exportProfile,
  importProfile,
  type Profile,
} from "../../../../src/engine";

const [regular] = builtInProfiles as [Profile];
const told = (json: unknown) => {
  const text = typeof json === "string" ? json : JSON.stringify(json);
  const outcome = importProfile(text, "file");
  return outcome.kind === "profile"
    ? "profile"
    : outcome.problems.map(({ code, about, found }) => [code, about, found]);
};
const metric = { metric: "FCR", weight: 100, curve: attainment(0.8) };
const small = (change: object = {}, ofMetric: object = {}) => ({
  dimensions: [{ id: "all", weight: 100, metrics: [{ ...metric, ...ofMetric }] }],
  ...change,
});

describe("a profile's file", () => {
  it("[PRO7] reads back as it was written", () => {
    for (const profile of builtInProfiles)
      expect(importProfile(exportProfile(profile), "file")).toMatchObject({
        kind: "profile",
        profile,
      });
    const full: Profile = {
      ...regular,
      name: "常规",
      missing: "zero",
      weighing: "flat",
      appliesTo: { role: "技术顾问" },
      note: "2025",
    };
    expect(importProfile(exportProfile(full), "file")).toMatchObject({ profile: full });
  });

  it("[PRO7] keeps every kind of curve", () => {
    const levels = [{ at: 0.8, points: 100 }];
    const curves = [
      { kind: "linear", worst: 0.5, best: 0.9 },
      { kind: "step", full: 0.9, step: 0.05, points: 1, reading: "started", scale: 10 },
      { kind: "band", from: 0.7, to: 0.9, slack: 0.1, capped: false },
      { kind: "ladder", levels },
      { kind: "lookup", levels },
      { kind: "twoTier", basic: 0.8, challenge: 0.9, points: 60 },
      { kind: "lowerLimit", limit: 0.8 },
    ];
    for (const curve of curves) {
      const json = small({}, { curve });
      expect(importProfile(JSON.stringify(json), "file")).toMatchObject({
        profile: { dimensions: [{ metrics: [{ curve }] }] },
      });
    }
  });

  it("[PRO7] takes a target in place of a curve, its name for an id, and the usual coverage", () => {
    const plain = { metric: "FCR", weight: 100 };
    const json = { dimensions: [{ id: "all", weight: 100, metrics: [{ ...plain, target: 0.8 }] }] };
    expect(importProfile(`\uFEFF${JSON.stringify(json)}`, "ours")).toMatchObject({
      profile: { id: "ours", minimumCoverage: 0.7, dimensions: [{ metrics: [metric] }] },
    });
  });

  it("[PRO7] refuses keys that are none of ours, and those that reach into a program", () => {
    expect(told(small({ colour: "red" }))).toEqual([["json.unknownKey", "colour", "colour"]]);
    expect(told(small({}, { curve: { kind: "linear", worst: 0, best: 1, target: 1 } }))).toEqual([
      ["json.unknownKey", "dimensions.0.metrics.0.curve.target", "target"],
    ]);
    expect(told('{"__proto__":{"polluted":1},"dimensions":[]}')).toEqual([
      ["json.forbiddenKey", "__proto__", "__proto__"],
    ]);
    expect(told('{"dimensions":[{"constructor":1}]}')).toEqual([
      ["json.forbiddenKey", "dimensions.0.constructor", "constructor"],
    ]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it("[PRO7] refuses what does not belong in its place, all of it at once", () => {
    expect(told("{")).toMatchObject([["json.syntax", "", expect.anything()]]);
    expect(told("null")).toEqual([["json.shape", "", "null"]]);
    expect(told("{}")).toEqual([["json.missingKey", "dimensions", ""]]);
    expect(told(small({ minimumCoverage: "much", missing: "guess" }, { weight: null }))).toEqual([
      ["json.shape", "dimensions.0.metrics.0.weight", "null"],
      ["json.shape", "minimumCoverage", '"much"'],
      ["json.shape", "missing", '"guess"'],
    ]);
    expect(told(small({}, { curve: { kind: "wavy" } }))).toEqual([
      ["json.shape", "dimensions.0.metrics.0.curve.kind", '"wavy"'],
    ]);
    expect(told('{"dimensions":[{"id":"a","weight":1e999,"metrics":[]}]}')).toEqual([
      ["json.shape", "dimensions.0.weight", "Infinity"],
    ]);
  });

  it("[PRO7] refuses files that are too large, too deep or have too many entries", () => {
    expect(told(" ".repeat(300_000))).toMatchObject([["json.tooLarge", "", "300000"]]);
    expect(told(`${"[".repeat(5000)}${"]".repeat(5000)}`)).toEqual([
      ["json.tooDeep", "0.0.0.0.0.0.0.0", "9"],
    ]);
    const dimensions = Array.from({ length: 501 }, () => 0);
    expect(told({ dimensions })).toEqual([["json.tooMany", "dimensions", "501"]]);
  });

  it("[PRO7] checks what the file says as a table is checked", () => {
    const dimensions = [{ id: "all", weight: 90, metrics: [metric] }];
    expect(told({ dimensions })).toEqual([["weights.total", "", "90"]]);
  });

  it("[PRO7] never throws, whatever it is given", () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        expect(importProfile(text, "file").kind).toBe("refused");
      }),
    );
  });
});
