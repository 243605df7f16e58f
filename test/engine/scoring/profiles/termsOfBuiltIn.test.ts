import {
  builtInProfiles,
  isBuiltIn,
  lintTables,
  readRulebook,
  type Cells,
  type Profile,
} from "../../../../src/engine";

const weights: Cells = [
  ["维度", "指标", "权重", "目标"],
  ["满意", "CSAT", 60, "95%"],
  ["解决", "FCR", 40, "80%"],
];
const terms = (...rows: readonly (readonly [string, string, string?])[]): Cells => [
  ["方案", "缺失处理", "推荐区间"],
  ...rows.map(([name, missing, ranges = ""]) => [name, missing, ranges]),
];
const profiles = (tables: Readonly<Record<string, Cells>>): ReadonlyMap<string, Profile> =>
  new Map(readRulebook(new Map(Object.entries(tables))).rulebook.profiles.map((of) => [of.id, of]));
const told = (tables: Readonly<Record<string, Cells>>) =>
  lintTables(new Map(Object.entries(tables)))
    .filter(({ table }) => table === "KPI_Profiles")
    .map(({ code, severity, row }) => [code, severity, row]);

describe("what KPI_Profiles says of a built-in profile", () => {
  it.each(["regular", "Regular", "常规运营期"])("[PRO12] holds under the name %s", (name) => {
    const KPI_Profiles = terms([name, "记零分"]);
    const read = profiles({ KPI_Profiles });
    const [regular] = builtInProfiles;
    expect(read.get("regular")).toEqual({ ...regular, missing: "zero" });
    expect([...read.values()].every(isBuiltIn)).toBe(true);
    for (const other of builtInProfiles.slice(1)) expect(read.get(other.id)).toBe(other);
    expect(told({ KPI_Profiles })).toEqual([]);
  });

  it("[PRO12] holds for the workbook's own table where that has the name", () => {
    const tables = { 售前: weights, KPI_Profiles: terms(["售前", "不评分"]) };
    expect(profiles(tables).get("售前")?.missing).toBe("block");
    expect(profiles(tables).get("pre-sales")).not.toHaveProperty("missing");
    const hidden = { Regular: weights, KPI_Profiles: terms(["regular", "不评分"]) };
    expect(profiles(hidden).get("Regular")?.missing).toBe("block");
    expect(profiles(hidden).has("regular")).toBe(false);
  });

  it("[LNT8] is said once: another of its names is an error", () => {
    const KPI_Profiles = terms(["regular", "记零分"], ["常规运营期", "不评分"], ["售前", "不评分"]);
    expect(told({ KPI_Profiles })).toEqual([["profile.twice", "error", 2]]);
    expect(profiles({ KPI_Profiles }).get("regular")?.missing).toBe("zero");
  });

  it("[LNT8] may keep it within ranges only where it is", () => {
    const codes = (name: string) => told({ KPI_Profiles: terms([name, "", "强制"]) });
    expect(codes("regular")).toEqual([]);
    expect(new Set(codes("launch").map(String))).toEqual(new Set(["weight.outsideRange,error,1"]));
  });

  it("[LNT8] carries nothing as long as no score is kept", () => {
    expect(told({ KPI_Profiles: terms(["launch", "沿用上期得分"]) })).toEqual([
      ["profile.nothingToCarry", "warning", 1],
    ]);
  });
});
