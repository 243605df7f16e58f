import {
  diffProfiles,
  profileById,
  readProfile,
  readProfiles,
  relax,
  rewriteProfile,
  setWeight,
  writeProfile,
  type Cells,
  type Profile,
  type ProfileOutcome,
} from "../../../../src/engine";
import { ruleChoice, ruleHeader } from "../../../../src/locales/rules";

const words = {
  header: (table: string, column: string) => ruleHeader(table, column, "zh-CN"),
  word: (kind: string, choice: string) => ruleChoice(kind, choice, "zh-CN"),
};
const made = (outcome: ProfileOutcome): Profile => {
  if (outcome.kind !== "profile") throw new Error(JSON.stringify(outcome.problems));
  return outcome.profile;
};
const read = (cells: Cells, reading = {}) => made(readProfile(cells, "Profile_X", reading));

const table: Cells = [
  ["备注", "Metric", "谁定的", "Dimension", "Weight", "Target", "Curve"],
  ["", "FCR", "王经理", "Solving", "40%", 0.8, ""],
  ["按周看", "CSAT", "李经理", "Satisfaction", "60%", 0.9, ""],
  ["合计", "", "", "", "100%", "", ""],
];

describe("rewriteProfile", () => {
  it("[PRO10] changes nothing where the profile says the same", () => {
    expect(rewriteProfile(table, read(table), words)).toEqual(
      table.map((line) => line.map((cell) => (cell === "" ? null : cell))).with(0, [...table[0]!]),
    );
  });

  it("[PRO10] writes weights in the table's own notation and leaves the rest", () => {
    const edited = made(setWeight(read(table), "FCR", 30));
    const cells = rewriteProfile(table, edited, words);
    expect(cells.map((line) => line[4])).toEqual(["Weight", "30%", "70%", "100%"]);
    expect(cells.map((line) => line[2])).toEqual(["谁定的", "王经理", "李经理", null]);
    expect(diffProfiles(read(cells), edited)).toEqual([]);
  });

  it("[PRO10] keeps the name of a shared curve until that curve is another", () => {
    const curves = new Map([["快", { kind: "upperLimit", limit: 30 } as const]]);
    const own: Cells = [
      ["维度", "指标", "权重", "目标", "评分曲线"],
      ["服务时效", "FRT", 50, "", "快"],
      ["客户满意", "CSAT", 50, 0.9, ""],
    ];
    const profile = read(own, { curves });
    const lighter = made(setWeight(profile, "FRT", 20));
    expect(rewriteProfile(own, lighter, words, { curves })[1]).toEqual([
      "服务时效",
      "FRT",
      20,
      null,
      "快",
    ]);
    const relaxed = made(relax(profile, "FRT", 60));
    const cells = rewriteProfile(own, relaxed, words, { curves });
    expect(cells[1]).toEqual(["服务时效", "FRT", 50, 60, "上限"]);
    expect(diffProfiles(read(cells), relaxed)).toEqual([]);
  });

  it("[PRO10] takes rows out and puts new ones last, with the columns that they need", () => {
    const other = profileById("launch")!;
    const cells = rewriteProfile(table, other, words);
    expect(cells[0]!.slice(0, 7)).toEqual(table[0]);
    expect(diffProfiles(read(cells), other)).toEqual([]);
  });

  it("[PRO10] fractions stay fractions", () => {
    const regular = profileById("regular")!;
    const cells = writeProfile(regular, words);
    const weight = cells[0]!.indexOf("权重");
    const fractions = cells.map((line, row) =>
      line.map((cell, column) => (row > 0 && column === weight ? Number(cell) / 100 : cell)),
    );
    const edited = made(setWeight(read(fractions), "satisfaction", 50));
    const after = rewriteProfile(fractions, edited, words);
    expect(after.slice(1).every((line) => Number(line[weight]) <= 1)).toBe(true);
    expect(diffProfiles(read(after), edited)).toEqual([]);
  });

  it("[PRO10] says in every row for whom the profile is, once that is somebody else", () => {
    const own: Cells = [
      ["维度", "指标", "权重", "目标", "岗位"],
      ["问题解决", "FCR", 40, 0.8, "售前"],
      ["客户满意", "CSAT", 60, 0.9, ""],
    ];
    const [profile] = readProfiles(own, "Profile_X").profiles;
    expect(rewriteProfile(own, profile!, words).map((line) => line[4])).toEqual([
      "岗位",
      "售前",
      null,
    ]);
    const moved = { ...profile!, appliesTo: { role: "售后", group: "一组" } };
    expect(rewriteProfile(own, moved, words).map((line) => line.slice(4))).toEqual([
      ["岗位", "小组"],
      ["售后", "一组"],
      ["售后", "一组"],
    ]);
    const freed = rewriteProfile(own, { ...profile!, appliesTo: {} }, words);
    expect(freed.map((line) => line[4])).toEqual(["岗位", null, null]);
  });
});
