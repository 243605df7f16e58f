import type { RuleWords } from "./ruleWords";

/** What reviewers wrote. */
export const en = {
  tables: {
    KPI_Notes: {
      period: "Period",
      agent: "Agent",
      metric: "Metric",
      note: "Note",
      by: "By",
      at: "At",
    },
  },
  choices: {},
  findings: {},
} satisfies RuleWords;
