/** How a metric that people enter is said. */
export const en = {
  points: "Mean of the points that people entered, out of 100, weighted by the number of checks.",
  share: (part: string, whole: string) =>
    `Sum of the ${part} divided by the sum of the ${whole}, as people entered them.`,
  growth: (what: string) =>
    `Change of the ${what} that people entered against the same period a year before.`,
  amount: (what: string) => `Mean of the ${what} that people entered, weighted by their number.`,
  /** What is entered: the part and the whole, or one amount. */
  entries: {
    ACCURACY: ["correct answers", "answers checked"],
    "REPURCHASE.COMPLAINANTS": ["complainants who bought again", "complainants"],
    COMPLIANCE: ["steps kept to", "steps checked"],
    "TRAINING.PASSED": ["people who passed", "people who had to take the test"],
    REPAIRCOST: ["repair cost", "revenue"],
    COSTGROWTH: ["after-sales cost"],
    UTILISATION: ["hours of handling", "hours paid"],
    INTERVENTION: ["requests that a person handled", "requests"],
    BUDGET: ["cost", "budget"],
    REPURCHASE: ["customers who bought again", "customers"],
    REFERRAL: ["customers who recommended", "customers"],
    CLV: ["lifetime values of customers"],
    MARGIN: ["service revenue less its cost", "service revenue"],
  } as Readonly<Record<string, readonly string[]>>,
  value: "values",
  whole: "what they are out of",
  period: "A value belongs to the period it was entered for.",
  otherwise: (definition: string) => `Where nobody entered any, from the sheet: ${definition}`,
  notForAgents: "Never told of a person.",
  band: "More is not always better: scored by a target band only.",
};
