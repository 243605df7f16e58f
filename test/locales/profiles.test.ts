import { builtInProfiles, checkProfile, readProfile } from "../../src/engine";
import { profileProblemSentence } from "../../src/locales/profiles";

const regular = builtInProfiles[0]!;

describe("what is wrong with a profile, in words", () => {
  it("says where, what was expected and what was found", () => {
    const [first, ...others] = regular.dimensions;
    const heavier = { ...regular, dimensions: [{ ...first!, weight: 45 }, ...others] };
    const said = checkProfile(heavier).map((problem) => [
      profileProblemSentence(problem, "en"),
      profileProblemSentence(problem, "zh-CN"),
    ]);
    expect(said).toEqual([
      ["The weights add up to 105%; expected 100%.", "权重合计应为 100%，实际为 105%。"],
      [
        "Weight of Satisfaction: 45% is outside the recommended 30–40%.",
        "客户满意的权重为 45%，推荐区间为 30–40%。",
      ],
    ]);
  });

  it("names a missing column of a table by the headers it may have", () => {
    const outcome = readProfile([["Dimension", "Metric", "Weight"]], "Ours");
    if (outcome.kind !== "refused") throw new Error("a table without targets is no profile");
    expect(outcome.problems.map((problem) => profileProblemSentence(problem, "en"))).toEqual([
      "Column “target” is missing; expected a header target / 目标 / 目标值; found Dimension, Metric, Weight.",
    ]);
  });
});
