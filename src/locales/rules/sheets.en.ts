import type { RuleWords } from "./ruleWords";

/** Tables about the ticket sheets themselves: columns, agents, exclusions. */
export const en = {
  tables: {
    KPI_Columns: {
      sheet: "Sheet",
      header: "Header",
      field: "Understood as",
      unit: "Unit",
      order: "Day and month",
      scale: "Scale",
      meaning: "Moment or duration",
      remaining: "Time remaining",
      goal: "Goal",
      confidence: "Confidence",
      note: "Note",
    },
    KPI_Agents: {
      name: "Name in the sheet",
      agent: "Agent",
      suggestion: "Same person as?",
      group: "Group",
      role: "Role",
      from: "First day",
      to: "Last day",
      inBuffer: "In buffer period",
      fte: "FTE",
      note: "Note",
    },
    KPI_Exclusions: {
      reason: "Reason",
      column: "Column",
      criterion: "Criterion",
      from: "From",
      to: "To",
      agent: "Agent",
      what: "What is left out",
      active: "Active",
      note: "Note",
    },
  },
  choices: {
    columnUnit: {
      milliseconds: "milliseconds",
      seconds: "seconds",
      minutes: "minutes",
      hours: "hours",
      days: "days",
      dayFractions: "parts of a day",
      clock: "Excel times",
      percent: "percent",
      fraction: "fraction",
    },
    columnScale: {
      "0-1": "0–1",
      "1-2": "1–2",
      "1-3": "1–3",
      "1-5": "1–5",
      "1-7": "1–7",
      "1-10": "1–10",
      "0-10": "0–10",
      "0-100": "0–100",
    },
    columnOrder: { dayFirst: "day first", monthFirst: "month first" },
    columnMeaning: { moment: "moment", duration: "duration" },
    columnUsage: { unused: "not used" },
    exclusionReason: {
      invalid: "invalid consultations and advertising",
      spam: "spam",
      merged: "merged",
      duplicate: "duplicate",
      test: "test",
      cancelled: "cancelled or deleted",
      botOnly: "bot only",
      agentStarted: "started by the agent",
      selfRated: "rated by the agent",
      forceMajeure: "force majeure",
      custom: "other",
    },
    leftOut: { ticket: "ticket", rating: "rating" },
  },
  findings: {
    "columns.unknownField": ({ found }) =>
      `“${found}” is no column the add-in knows. Write one of its names, or “not used”.`,
    "columns.headerTwice": ({ found }) => `“${found}” already stands above for this sheet.`,
    "columns.goalUnclear": ({ found, expected }) =>
      `“${found}” is no clear length of time; write ${expected}.`,
    "columns.noGoal": ({ expected }) =>
      `Time remaining needs the goal it is taken from, such as ${expected}; without it the column is missing.`,
    "agents.nameTwice": ({ found, expected }) =>
      `“${found}” already stands above as “${expected}”; one name cannot stand for two agents.`,
    "agents.chain": ({ found, expected }) =>
      `“${found}” in turn counts as “${expected}”, so this name does too. Write “${expected}” here.`,
    "agents.cycle": ({ found }) =>
      `“${found}” leads back to this name; neither is merged until one of them stands for itself.`,
    "agents.contradiction": ({ found, expected }) =>
      `Another row of the same agent says “${expected}”; “${found}” is not used.`,
    "agents.leftBefore": ({ found }) => `The last day, ${found}, lies before the first.`,
    "exclusion.everything": () =>
      "This rule asks for nothing, so every ticket would be left out. Give a column and a criterion, dates, or an agent.",
    "exclusion.endsBefore": ({ found }) => `The end, ${found}, lies before the beginning.`,
    "exclusion.tooMany": ({ expected }) =>
      `Only ${expected} rules can be applied; this one is left unused.`,
  },
} satisfies RuleWords;
