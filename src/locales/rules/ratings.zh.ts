import type { RuleWords } from "./ruleWords";

export const zh = {
  tables: { KPI_RatingWords: { word: "评价用语", points: "分值", note: "备注" } },
  choices: {},
  findings: {
    "ratingWords.twice": ({ expected }) =>
      expected === ""
        ? "该用语在上面已列出且没有分值；以上面一行为准"
        : `该用语在上面已列为 ${expected} 分；以上面一行为准`,
  },
} satisfies RuleWords;
