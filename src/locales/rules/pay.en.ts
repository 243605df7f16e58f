import type { RuleWords } from "./ruleWords";

/** Rewards, pay, salaries, and what a settled month has to say. */
export const en = {
  tables: {
    KPI_Rewards: {
      reward: "Reward",
      when: "When",
      of: "Of",
      from: "Threshold",
      kind: "Kind",
      amount: "Amount",
      ladder: "Ladder",
      payout: "Payout",
      stacks: "Stacks",
      note: "Note",
    },
    KPI_Pay: { setting: "Setting", value: "Value", note: "Note" },
    KPI_Salaries: {
      agent: "Agent",
      salary: "Total salary",
      baseShare: "Base share",
      inBuffer: "In buffer period",
      note: "Note",
    },
  },
  choices: {
    occasion: { tier: "tier", label: "label", composite: "composite", metric: "metric" },
    rewardKind: {
      bonus: "bonus",
      leave: "leave",
      certificate: "certificate",
      starList: "star list",
      promotionPriority: "promotion priority",
    },
    payout: { highest: "highest step", cumulative: "all steps" },
    paySetting: {
      baseShare: "base share",
      performanceShare: "performance share",
      fullScore: "full score",
      cap: "cap",
      coefficients: "coefficients",
      buffer: "buffer period",
      decimals: "decimals",
      budget: "budget",
    },
    payCap: { score: "score", performance: "performance part", none: "no cap" },
    combination: { highest: "highest", multiply: "multiply" },
    bufferPolicy: { holdHarmless: "hold harmless", asScored: "as scored" },
  },
  findings: {
    "reward.twice": ({ found }) => `The reward “${found}” stands in the table twice.`,
    "reward.ladderMixed": ({ found, expected }) =>
      `The steps of the ladder “${found}” must have the kind, the payout and the stacking of “${expected}”.`,
    "reward.unknownMetric": ({ found }) =>
      `There is no built-in metric “${found}”; unless one of your own has this name, nobody gets this.`,
    "reward.aboveWhole": ({ found }) =>
      `This metric is a share and never above 1; nobody would reach ${found}. Write a percentage.`,
    "reward.smallScale": ({ found, expected }) =>
      `Scores lie in ${expected}, so nearly everybody reaches ${found}. Was ${found} of 10 meant?`,
    "reward.unknownTier": ({ found, expected }) =>
      `No tier is called “${found}”, so nobody would get this reward. Tiers: ${expected}.`,
    "reward.unknownLabel": ({ found, expected }) =>
      `No label is called “${found}”, so nobody would get this reward.` +
      (expected && ` Labels: ${expected}.`),
    "pay.settingTwice": () => "This setting stands in the table twice.",
    "pay.sharesTotal": ({ found }) =>
      `Base and performance share come to ${found}%, not 100%: part of the salary would be lost or paid twice.`,
    "pay.fractionOfCent": ({ found }) => `${found} has fractions of a cent.`,
    "pay.notDecimals": ({ found }) => `${found} is not a number of decimals: 0, 1 or 2.`,
    "pay.coefficientsMeet": () =>
      "Both tiers and labels have coefficients; the setting “coefficients” says how they meet.",
    "pay.coefficientCapped": ({ found }) =>
      `The whole performance part is capped, so the coefficient of ${found} adds nothing for a full score.`,
    "pay.smallScale": ({ found, expected }) =>
      `Scores are points of ${expected}: with a full score of ${found} everybody would be paid in full.`,
    "salary.twice": ({ found }) => `${found} stands in the table twice.`,
    "salary.notEntered": () =>
      "No amount is entered yet, so nothing is worked out in money. Once one is entered, every person of the table needs one.",
    "salary.fractionOfCent": ({ found }) => `The salary ${found} has fractions of a cent.`,
    "settlement.noTier": ({ found, expected }) =>
      `${found} has ${expected} points, which no tier holds.`,
    "settlement.severalProfiles": ({ found }) =>
      `The distribution ranks people together whose weights differ: ${found}.`,
    "settlement.notJudged": ({ found }) =>
      `Nobody has a figure for the red line “${found}”, or enough cases, so nobody is judged by it.`,
    "settlement.tooFew": ({ found, expected }) =>
      `The distribution rests (${found} people, ${expected} needed).`,
    "settlement.tie": ({ found, expected }) =>
      `${found}: level with one another at the limit are ${expected}.`,
    "settlement.bothEnds": ({ found }) =>
      `${found} is not applied: somebody would be both top and bottom.`,
    "settlement.noSalary": ({ found }) => `No salary is given for ${found}.`,
    "settlement.partOfMonth": ({ found }) =>
      `${found} worked only part of the month: pay is worked out on the salary as entered. Prorate it there, or decide otherwise.`,
    "settlement.nobody": ({ found }) => `A salary is given for ${found}, who was not scored.`,
    "settlement.noScore": ({ found }) =>
      `${found} has no score, so the performance pay has to be decided by a person.`,
    "settlement.budgetWaits": ({ found }) =>
      "The budget cannot be shared out" +
      (found ? ` until these are decided: ${found}.` : ": nobody has earned a part of it."),
  },
} satisfies RuleWords;
