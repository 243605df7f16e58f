import {
  diffProfiles,
  exportProfile,
  profileById,
  usualCoverage,
  type Curve,
} from "../../../../src/engine";
import {
  draftCopy,
  draftOf,
  editDraft,
  hasEdits,
  needsTerms,
  type Draft,
} from "../../../../src/taskpane/state/rules/draft";
import { curveFields, withField } from "../../../../src/taskpane/state/rules/curveFields";
import { curveOfKind } from "../../../../src/taskpane/state/rules/curveOfKind";
import {
  copyNameOf,
  nameOfTable,
  tableNameFor,
} from "../../../../src/taskpane/state/rules/tableName";
import type { Terms } from "../../../../src/taskpane/state/rules/terms";
import { withVersion, type Versions } from "../../../../src/taskpane/state/rules/versions";

const regular = profileById("regular")!;
const copy = draftCopy(regular, "Mine", "Profile_Mine");
const part = { dimension: "satisfaction", metric: null };
const moved = (draft: Draft, ...weights: readonly number[]) =>
  weights.reduce((now, weight) => editDraft(now, { type: "weightSet", part, weight }), draft);

describe("a draft", () => {
  it("[RUL1] is as it was after a weight went to an end and back", () => {
    expect(diffProfiles(regular, moved(copy, 100, 70, 40).profile)).toEqual([]);
  });

  it("begins another move where the one before ended", () => {
    const other = { dimension: "cost", metric: null };
    const twice = editDraft(moved(copy, 55), { type: "weightSet", part: other, weight: 0 });
    expect(twice.profile.dimensions.map(({ weight }) => weight.toFixed(2))).toEqual([
      "59.46",
      "20.27",
      "20.27",
      "0.00",
    ]);
  });

  it("[RUL4] of a built-in profile is a copy that has to be saved, the profile itself unchanged", () => {
    expect(hasEdits(copy)).toBe(true);
    expect(copy.profile).toMatchObject({ id: "Profile_Mine", name: "Mine" });
    expect(moved(copy, 55).before).toBe(regular);
  });

  it("has no edits before something is changed, nor after it is changed back", () => {
    const draft = draftOf({ ...regular, id: "Profile_Mine" }, []);
    expect(hasEdits(draft)).toBe(false);
    expect(hasEdits(moved(draft, 55))).toBe(true);
    expect(hasEdits(moved(draft, 55, 40))).toBe(false);
  });

  it("stands in the table of profiles only with what its rows cannot say", () => {
    const profile = { ...regular, id: "Profile_Regular_2" };
    expect(needsTerms({ ...profile, name: "Regular 2" })).toBe(false);
    expect(needsTerms({ ...profile, name: "Regular (2)" })).toBe(true);
    expect(needsTerms({ ...profile, minimumCoverage: usualCoverage / 2 })).toBe(true);
    expect(needsTerms({ ...profile, missing: "zero" })).toBe(true);
  });
});

describe("edits", () => {
  const undo = (draft: Draft) => editDraft(draft, { type: "undone" });
  const cost = { dimension: "cost", metric: null };

  it("[RUL13] are taken back one by one, a weight that was moved at once", () => {
    const one = moved(copy, 50, 60, 55);
    const two = editDraft(one, { type: "partRemoved", part: cost });
    expect(undo(two).profile).toBe(one.profile);
    expect(undo(undo(two)).profile).toBe(copy.profile);
    expect(undo(undo(undo(two)))).toEqual(undo(undo(two)));
  });

  it("[RUL13] a name that is typed is one edit", () => {
    const typed = ["M", "Mi", "Min"].reduce(
      (draft, name) => editDraft(draft, { type: "renamed", name }),
      copy,
    );
    expect(undo(typed).profile.name).toBe("Mine");
  });

  it("[RUL12] nothing is an edit that changes nothing", () => {
    const alone = { ...copy, profile: { ...regular, dimensions: regular.dimensions.slice(0, 1) } };
    expect(editDraft(alone, { type: "partRemoved", part })).toBe(alone);
  });

  it("[RUL14] what holds for the whole profile is said only where it is not the usual", () => {
    const said = (terms: Terms) => editDraft(copy, { type: "termsSet", terms }).profile;
    expect(said({ missing: "zero", role: "Pre-sales" })).toMatchObject({
      missing: "zero",
      appliesTo: { role: "Pre-sales" },
    });
    const back = editDraft(
      { ...copy, profile: said({ missing: "zero", role: "Pre-sales" }) },
      { type: "termsSet", terms: { missing: "renormalise", role: "" } },
    );
    expect(exportProfile(back.profile)).toBe(exportProfile(copy.profile));
  });

  it("[RUL14] a channel has a curve of its own until that is taken away", () => {
    const curve: Curve = { kind: "attainment", target: 0.8 };
    const set = (draft: Draft, of: Curve | null) =>
      editDraft(draft, { type: "channelSet", metric: "CSAT", channel: "phone", curve: of });
    const csat = ({ profile }: Draft) => profile.dimensions[0]!.metrics[0]!;
    expect(csat(set(copy, curve)).byChannel).toEqual([{ channel: "phone", curve }]);
    expect(csat(set(set(copy, curve), null))).toEqual(csat(copy));
  });
});

describe("names of tables", () => {
  it("[RUL4] are letters of any script and free", () => {
    expect(tableNameFor("常规运营期 2", [])).toBe("Profile_常规运营期_2");
    expect(tableNameFor("a/b", ["profile_A_B"])).toBe("Profile_a_b_2");
    expect(nameOfTable("Profile_常规运营期_2")).toBe("常规运营期 2");
  });

  it("[RUL4] a copy is counted on from the name it was made of", () => {
    expect(copyNameOf("Regular", [])).toBe("Regular 2");
    expect(copyNameOf("Regular", ["regular 2"])).toBe("Regular 3");
  });
});

describe("a curve of another kind", () => {
  const share = { unit: "share", direction: "up" } as const;
  const minutes = { unit: "minutes", direction: "down" } as const;

  it.each([
    ["linear", { kind: "linear", worst: 0, best: 0.9 }],
    ["step", { kind: "step", full: 0.9, step: 0.05, points: 10 }],
    ["twoTier", { kind: "twoTier", basic: 0.81, challenge: 0.9 }],
    ["lowerLimit", { kind: "lowerLimit", limit: 0.9 }],
  ] as const)("[RUL3] %s has full marks from the same value", (kind, expected) => {
    expect(curveOfKind(kind, { kind: "attainment", target: 0.9 }, share)).toEqual(expected);
  });

  it("[RUL3] has worse values above the target where less is better", () => {
    const before: Curve = { kind: "attainment", target: 30 };
    expect(curveOfKind("linear", before, minutes)).toEqual({ kind: "linear", worst: 60, best: 30 });
  });

  it("[RUL3] shows its numbers under their columns, and takes others for them", () => {
    const curve: Curve = { kind: "twoTier", basic: 0.8, challenge: 0.9 };
    expect(curveFields(curve, "share").map(({ column, value }) => [column, value])).toEqual([
      ["target", 0.8],
      ["best", 0.9],
      ["points", null],
    ]);
    const marked = withField(withField(curve, "target", 0.7), "points", 75);
    expect(marked).toEqual({ ...curve, basic: 0.7, points: 75 });
    expect(withField(marked, "points", null)).toEqual({ ...curve, basic: 0.7 });
  });
});

describe("versions", () => {
  it("[RUL7] the last ten of a table stay, the latest first", () => {
    let versions: Versions = {};
    for (let save = 1; save <= 12; save++)
      versions = withVersion(versions, "Profile_A", { until: `${save}`, cells: [[save]] });
    expect(versions.Profile_A!.map(({ until }) => Number(until))).toEqual([
      12, 11, 10, 9, 8, 7, 6, 5, 4, 3,
    ]);
  });

  it("[RUL7] the same cells twice are one version", () => {
    const once = withVersion({}, "Profile_A", { until: "1", cells: [[1]] });
    expect(withVersion(once, "Profile_A", { until: "2", cells: [[1]] })).toBe(once);
  });
});
