import type { RuleWords } from "./ruleWords";
import type { en } from "./standards.en";

export const zh: typeof en & RuleWords = {
  tables: {
    KPI_SelfAssessment: {
      item: "条款",
      points: "分值",
      applies: "适用",
      conforms: "符合",
      samples: "抽样数",
      failing: "不符合数",
      note: "备注",
    },
  },
  choices: {},
  findings: {
    "assessment.notJudged": () => "尚未评定：请填写是否符合（是／否），或填写抽样数和不符合数。",
    "assessment.noSamples": () => "有不符合的样本，但没有写抽样数。",
    "assessment.contradicts": ({ found, expected }) => `“${found}”与不符合数 ${expected} 相矛盾。`,
    "assessment.notWhole": ({ found }) => `“${found}”不是整数。`,
  },
};
