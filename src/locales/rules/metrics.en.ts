import type { RuleWords } from "./ruleWords";

/** Metrics of the user's own. */
export const en = {
  tables: {
    KPI_Metrics: {
      id: "Id",
      nameZh: "Chinese name",
      nameEn: "English name",
      kind: "Kind",
      counted: "Counted",
      among: "Among",
      of: "Of column",
      per: "Per",
      percentile: "Percentile",
      unit: "Unit",
      direction: "Direction",
      minimum: "Minimum n",
      clock: "Month by",
      note: "Note",
    },
  },
  choices: {
    metricKind: {
      rate: "Rate",
      count: "Count",
      sum: "Sum",
      mean: "Mean",
      median: "Median",
      percentile: "Percentile",
      ratio: "Ratio",
    },
    metricUnit: {
      share: "Percent",
      tickets: "Tickets",
      number: "Number",
      points: "Points",
      seconds: "Seconds",
      minutes: "Minutes",
      hours: "Hours",
      money: "Money",
    },
    metricDirection: { up: "Higher is better", down: "Lower is better", none: "Not scored" },
    metricClock: { created: "Creation", resolved: "Resolution", rated: "Rating" },
    metricDivisor: { tickets: "Tickets", days: "Active days" },
  },
  findings: {
    "metric.badId": ({ found, expected }) =>
      `“${found}” cannot be an id; expected letters, digits, dots or dashes, such as ${expected}.`,
    "metric.builtIn": ({ found }) => `${found} is the id of a built-in metric; choose another.`,
    "metric.twice": ({ found }) => `${found} stands there twice; only the first is used.`,
    "metric.noColumn": ({ found, expected }) =>
      `“${found}” has a condition that names no column; expected something like ${expected}.`,
    "metric.noCriterion": ({ expected }) =>
      `“${expected}” is compared with nothing; only a yes-or-no column may stand alone.`,
    "metric.columnNotRead": ({ expected }) => `The column “${expected}” is never read.`,
    "metric.criterionMisfit": ({ found, expected }) =>
      `“${found}” has a condition that nothing can meet; expected ${expected}.`,
    "metric.noDividend": () =>
      "A ratio needs a column to add up, or a condition for what is counted.",
    "metric.notANumberColumn": ({ found }) => `The column “${found}” holds no numbers.`,
    "metric.unitMisfit": ({ found, expected }) =>
      `The unit “${found}” does not fit what is measured${expected && ` (${expected})`}.`,
    "metric.unusedCell": ({ found }) => `This kind of metric has no use for “${found}”.`,
    "metric.wholeSheet": () => "Nothing says among which tickets; it is a rate among all of them.",
  },
} satisfies RuleWords;
