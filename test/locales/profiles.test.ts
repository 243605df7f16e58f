import { builtInProfiles, checkProfile, readProfile, type Curve } from "../../src/engine";
import { curveText } from "../../src/locales/profiles";
import { findingSentence, placedSentence } from "../../src/locales/rules";

const regular = builtInProfiles[0]!;

describe("what is wrong with a profile, in words", () => {
  it("says where, what was expected and what was found", () => {
    const [first, ...others] = regular.dimensions;
    const heavier = { ...regular, dimensions: [{ ...first!, weight: 45 }, ...others] };
    const said = checkProfile(heavier).map((problem) => [
      findingSentence(problem, "en"),
      findingSentence(problem, "zh-CN"),
    ]);
    expect(said).toEqual([
      ["The weights add up to 105%; expected 100%.", "权重合计应为 100%，实际为 105%。"],
      [
        "Weight of Satisfaction: 45% is outside the recommended 30–40%.",
        "客户满意的权重为 45%，推荐区间为 30–40%。",
      ],
    ]);
  });

  it("names row and column of a table", () => {
    const outcome = readProfile(
      [
        ["维度", "指标", "权重", "目标"],
        ["a", "FCR", "多", 0.8],
      ],
      "Profile_Ours",
    );
    const [problem] = outcome.kind === "refused" ? outcome.problems : [];
    expect(placedSentence(problem!, "zh-CN")).toBe("第 1 行“权重”：“多”不是数字。");
    expect(placedSentence(problem!, "en")).toBe("Row 1, Weight: “多” is not a number.");
  });
});

describe("a curve in words", () => {
  it.each<[Curve, string, string]>([
    [{ kind: "attainment", target: 0.8 }, "FCR ≥ 80.0%", "首次解决率 ≥ 80.0%"],
    [{ kind: "attainment", target: "team" }, "FCR ≥ team value", "首次解决率 ≥ 团队值"],
    [
      { kind: "step", full: 0.9, step: 0.05, points: 1, scale: 10 },
      "FCR, from 90.0%; each full 5.0% worse −1 of 10",
      "首次解决率 达 90.0% 得满分，每满 5.0% 扣 1/10",
    ],
    [
      { kind: "linear", worst: 0.5, best: 0.9 },
      "FCR 50.0% no marks, 90.0% full marks",
      "首次解决率 50.0% 得零分，90.0% 得满分",
    ],
    [
      { kind: "ladder", levels: [{ at: 0.5, points: 60 }] },
      "FCR 50.0% → 60 of 100",
      "首次解决率 50.0% → 60/100",
    ],
    [
      { kind: "twoTier", basic: 0.8, challenge: 0.9 },
      "FCR ≥ 80.0% / FCR ≥ 90.0%",
      "首次解决率 ≥ 80.0% / 首次解决率 ≥ 90.0%",
    ],
  ])("%j", (curve, en, zh) => {
    expect(curveText("FCR", curve, "en")).toBe(en);
    expect(curveText("FCR", curve, "zh-CN")).toBe(zh);
  });
});
