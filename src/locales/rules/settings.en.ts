import type { Settings } from "../../engine/metrics/settings";
import type { SettingUnit } from "../../engine/settings/settingSpec";
import type { RuleWords } from "./ruleWords";

const names: Readonly<Record<keyof Settings, string>> = {
  grain: "A row is",
  dateSystem: "Date system",
  asOf: "Judged as of",
  clock: "Clock",
  calendar: "Working calendar",
  monthRule: "Month rule",
  attribution: "Attribution",
  fcrDefinition: "FCR definition",
  fcrScope: "FCR scope",
  repeatWindowDays: "Repeat window",
  lookBackDays: "Look-back window",
  resolutionKind: "Resolution time",
  firstResponseTargetMinutes: "First response target",
  resolutionTargetMinutes: "Resolution target",
  targets: "Targets",
  phase: "Phase",
  returnCategories: "Return categories",
  csatScale: "CSAT scale",
  satisfiedFrom: "Satisfied from",
  dissatisfiedTo: "Dissatisfied up to",
  effortScale: "Effort scale",
  complaintMaturityDays: "Complaints judged after",
  solvedMaturityDays: "Tickets judged after",
  minimumRatings: "Fewest ratings",
  minimumTickets: "Fewest tickets",
  minimumRecommendations: "Fewest NPS answers",
};

const units: Readonly<Record<SettingUnit, string>> = {
  days: "days",
  minutes: "minutes",
  points: "points of 5",
  ratings: "ratings",
  tickets: "tickets",
  answers: "answers",
};

/** One sentence beside each setting. */
const help: Readonly<Record<keyof Settings, string>> = {
  grain: "What a row of the ticket sheets stands for, where their columns do not tell.",
  dateSystem:
    "From which year the workbook counts its days. From 1904 only if all dates are four years and a day too early.",
  asOf: "Tickets are judged as they stood at this moment; empty: the latest moment in the data.",
  clock: "Whether spans between two moments count all minutes or working time only.",
  calendar: "Working hours, holidays and make-up workdays, in tables of their own.",
  monthRule: "Which moment puts a ticket into a month.",
  attribution: "Whom a ticket counts for when several people handled it.",
  fcrDefinition: "What counts as solved at the first contact.",
  fcrScope: "Net leaves out tickets that cannot be solved at the first level; gross keeps them.",
  repeatWindowDays:
    "Another contact of the same customer about the same matter within so many days is a repeat.",
  lookBackDays: "A contact is a first one when there was none for so many days before.",
  resolutionKind: "Where the resolution time ends, and whether waiting for the customer counts.",
  firstResponseTargetMinutes:
    "A first response within this time is in time (KPI_Targets goes first).",
  resolutionTargetMinutes: "A resolution within this time is in time (KPI_Targets goes first).",
  targets: "Targets by channel and phase, in a table of their own.",
  phase: "The phase whose targets apply; empty: none.",
  returnCategories:
    "Which categories are returns, exchanges or refunds; * stands for anything, | for or; empty: the usual words.",
  csatScale: "How the ratings become one figure.",
  satisfiedFrom: "From this rating on, of 5, a customer is satisfied.",
  dissatisfiedTo: "Up to this rating, of 5, a customer is dissatisfied; in between, neutral.",
  effortScale: "What the high end of the 1–7 effort scale means.",
  complaintMaturityDays: "A complaint is judged so many days after it came, not before.",
  solvedMaturityDays: "A ticket is judged solved or not so many days after it came, not before.",
  minimumRatings: "With fewer ratings a rate is shown but not scored.",
  minimumTickets: "With fewer tickets a measure is shown but not scored.",
  minimumRecommendations: "With fewer answers an NPS is shown but not scored.",
};

const byMetric = "as each metric says";

export const en = {
  tables: {
    KPI_Settings: { setting: "Setting", value: "Value", unit: "Unit", help: "What it means" },
    KPI_Targets: { of: "Target for", channel: "Channel", phase: "Phase", minutes: "Minutes" },
  },
  choices: {
    setting: names,
    settingUnit: units,
    settingHelp: help,
    target: { firstResponse: "first response", resolution: "resolution" },
    "setting.grain": {
      auto: "as the columns tell",
      ticket: "one ticket",
      agentDay: "one agent's day or month",
    },
    "setting.dateSystem": { "1900": "from 1900", "1904": "from 1904" },
    "setting.clock": { calendar: "calendar time", working: "working time" },
    "setting.monthRule": {
      metric: byMetric,
      created: "created in the month",
      resolved: "resolved in the month",
      event: "happened in the month",
    },
    "setting.attribution": {
      metric: byMetric,
      assignee: "last owner",
      resolver: "who resolved it",
      firstResponder: "who answered first",
      agentAtRating: "owner when rated",
      replyShare: "share of replies",
      participants: "everybody who replied",
      team: "team only",
    },
    "setting.fcrDefinition": {
      default: "neither reopened nor escalated nor repeated",
      voc: "customer says so",
      repeat: "no repeat contact",
      reopen: "never reopened",
      touch: "one reply",
      customerSilent: "no further message of the customer",
      firstAssignment: "never reassigned",
    },
    "setting.fcrScope": { net: "net", gross: "gross" },
    "setting.resolutionKind": {
      full: "to the last resolution",
      first: "to the first resolution",
      active: "less waiting for the customer",
    },
    "setting.csatScale": {
      topTwoBox: "share of satisfied",
      relative: "neutral left out",
      meanOfMax: "mean ÷ highest",
      rescaled: "mean from 0 to 100 %",
    },
    "setting.effortScale": { highIsEasy: "high is easy", highIsHard: "high is hard" },
  },
  findings: {
    "settings.unknownName": ({ found, expected }) =>
      `There is no setting “${found}”.${expected && ` Do you mean “${expected}”?`}`,
    "settings.ownTable": ({ found, expected }) =>
      `“${found}” has tables of its own (${expected}) and no row here.`,
    "settings.twice": ({ found }) => `“${found}” already stands above; only one row may set it.`,
    "settings.zero": ({ expected }) =>
      `0 is read as an empty cell, so the default applies. Possible: ${expected}.`,
    "settings.notWhole": ({ found, expected }) =>
      `${found} is not a whole number such as ${expected}.`,
    "settings.ratingsCross": ({ found, expected }) =>
      `A rating of ${found} would be satisfied and dissatisfied at once; “${names.dissatisfiedTo}” must be ${expected}.`,
    "settings.targetOfNone": ({ found }) =>
      `No ticket came by the channel “${found}”, so this target holds for none.`,
    "settings.officeHours": ({ expected }) =>
      `No schedule is given, so working time is Monday to Friday ${expected}, without holidays.`,
    "settings.targetTwice": () => "The same target already stands above.",
  },
} satisfies RuleWords;
