import { profileById, readRulebook } from "../../../../src/engine";
import { ProfileTerms } from "../../../../src/taskpane/views/rules/ProfileTerms";
import { show } from "../../../support/show";

const said = [
  ["方案", "缺失处理", "最多沿用期数", "最低覆盖率", "备注"],
  ["常规运营期", "沿用上期得分", 2, "50%", "新团队"],
];
const regular = readRulebook(new Map([["KPI_Profiles", said]])).rulebook.profiles.find(
  ({ id }) => id === "regular",
)!;

describe("what holds for a profile as a whole", () => {
  it("[RUL14] is told in the words of KPI_Profiles, of a built-in profile too", () => {
    const { container, rerender } = show(<ProfileTerms profile={regular} language="en" />);
    expect(container.textContent).toBe(
      "Missing scores: carry the last score · Carried over at most: 2 · Minimum coverage: 50% · Note: 新团队",
    );
    rerender(<ProfileTerms profile={regular} language="zh-CN" />);
    expect(container.textContent).toBe(
      "缺失处理：沿用上期得分 · 最多沿用期数：2 · 最低覆盖率：50% · 备注：新团队",
    );
  });

  it("[RUL14] goes without saying where it is the usual", () => {
    const { container } = show(<ProfileTerms profile={profileById("regular")!} language="en" />);
    expect(container.textContent).toBe("");
  });
});
