import { lintTables, readRulebook, type Cells } from "../../../../src/engine";

const weights = (...names: readonly unknown[]): Cells => [
  ["维度", "指标", "权重", "目标", "方案"],
  ["满意", "CSAT", 60, "95%", names[0]],
  ["解决", "FCR", 40, "80%", names[1]],
];
const terms = (name: string, missing: string): Cells => [
  ["方案", "名称", "缺失处理"],
  [name, "售后", missing],
];
const profileOf = (tables: Readonly<Record<string, Cells>>) =>
  readRulebook(new Map(Object.entries(tables))).rulebook.profiles[0]!;

describe("the name that a table of weights gives its profile", () => {
  it("[PRO11] finds what KPI_Profiles says of it, though the range has no name", () => {
    expect(
      profileOf({
        Profile_Range: weights("Profile_Own", ""),
        KPI_Profiles: terms("profile_own", "记零分"),
      }),
    ).toMatchObject({ id: "Profile_Range", name: "售后", missing: "zero" });
  });

  it("[PRO11] is what people call it where KPI_Profiles says nothing", () => {
    expect(profileOf({ Profile_Range: weights("售后方案", "售后方案") })).toMatchObject({
      name: "售后方案",
    });
    expect(profileOf({ Profile_Range: weights(0, 0) })).not.toHaveProperty("name");
  });

  it("[PRO11] gives way to the table's own name", () => {
    const both: Cells = [
      ["方案", "缺失处理"],
      ["Profile_A", "记零分"],
      ["Profile_B", "不评分"],
    ];
    const tables = { Profile_A: weights("Profile_B", "Profile_B"), KPI_Profiles: both };
    expect(profileOf(tables).missing).toBe("zero");
  });

  it("[PRO11] is one", () => {
    const found = lintTables(new Map([["Profile_Own", weights("A", "B")]]));
    expect(found.map(({ code, severity }) => [code, severity])).toEqual([
      ["profile.severalNames", "error"],
    ]);
  });

  it("[LNT8] is known to KPI_Profiles", () => {
    const tables = {
      Profile_Range: weights("Profile_Own", ""),
      KPI_Profiles: terms("Profile_Own", "记零分"),
    };
    const found = lintTables(new Map(Object.entries(tables)));
    expect(found.map(({ code }) => code)).not.toContain("profile.termsOfNone");
  });
});
