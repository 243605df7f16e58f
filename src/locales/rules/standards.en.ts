import type { RuleWords } from "./ruleWords";

/** The self-assessment by GB/T 27922-2011. */
export const en = {
  tables: {
    KPI_SelfAssessment: {
      item: "Item",
      points: "Points",
      applies: "Applies",
      conforms: "Conforms",
      samples: "Samples",
      failing: "Failing samples",
      note: "Note",
    },
  },
  choices: {},
  findings: {
    "assessment.notJudged": () =>
      "Nobody has judged this item yet: say whether it conforms (yes or no), or give samples and how many fail.",
    "assessment.noSamples": () => "Samples fail, but it does not say of how many.",
    "assessment.contradicts": ({ found, expected }) =>
      `“${found}” contradicts the number of failing samples, ${expected}.`,
    "assessment.notWhole": ({ found }) => `“${found}” is no whole number.`,
  },
} satisfies RuleWords;
