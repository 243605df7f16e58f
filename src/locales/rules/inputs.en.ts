import type { RuleWords } from "./ruleWords";

/** Values that people enter. */
export const en = {
  tables: {
    KPI_Inputs: {
      agent: "Agent",
      period: "Period",
      metric: "Metric",
      value: "Value",
      outOf: "Out of",
      n: "n",
      rater: "Rater",
      date: "Date",
      note: "Note",
    },
  },
  choices: { whose: { team: "Team", company: "Company" } },
  findings: {
    "input.unknownMetric": ({ found, expected }) =>
      `“${found}” is no metric that can be entered; expected one of: ${expected}.`,
    "input.notEntered": ({ found, expected }) =>
      `${found} is measured from the tickets and cannot be entered; these can: ${expected}.`,
    "input.wrongLevel": ({ found, expected }) =>
      found === ""
        ? `This metric is told of a person; expected an agent's name (${expected}).`
        : `This metric is never told of “${found}”; expected: ${expected}.`,
    "input.unknownPeriod": ({ found, expected }) =>
      `“${found}” is not a period such as ${expected}.`,
    "input.noPeriod": ({ expected }) =>
      `The row says neither the period (such as ${expected}) nor the date.`,
    "input.moreThanWhole": ({ found, expected }) =>
      `${found} is more than it is out of (${expected}).`,
    "input.selfRated": ({ found }) =>
      `${found} cannot rate himself or herself; the row is not used.`,
    "input.scaleUnclear": ({ found, expected }) =>
      `${found} could be meant on more than one scale; expected ${expected}, or say what it is out of.`,
    "input.stranger": ({ found }) => `Nobody called “${found}” has tickets in the sheet.`,
    "input.twin": ({ found }) =>
      `The same as row ${found}; both are counted. Delete one if it is a copy.`,
  },
} satisfies RuleWords;
