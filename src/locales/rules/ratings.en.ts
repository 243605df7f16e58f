import type { RuleWords } from "./ruleWords";

/** The table of what customers' words are worth. */
export const en = {
  tables: { KPI_RatingWords: { word: "Word", points: "Points", note: "Note" } },
  choices: {},
  findings: {
    "ratingWords.twice": ({ expected }) =>
      expected === ""
        ? "the same word stands above without points; only that row counts"
        : `the same word stands above with ${expected} points; only that row counts`,
  },
} satisfies RuleWords;
