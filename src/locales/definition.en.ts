import type { Clock, ConditionName, QuantityName, Relation } from "../engine/metrics";

/** What a condition's words depend on, already written out. */
export interface Circumstances {
  readonly repeatWindow: string;
  /** Whether contacts are compared by category too. */
  readonly sameCategory: boolean;
}

const matter = ({ sameCategory }: Circumstances) =>
  sameCategory ? "the same customer about the same category" : "the same customer";

const listed = (parts: readonly string[], word: string) =>
  parts.length < 3
    ? parts.join(` ${word} `)
    : `${parts.slice(0, -1).join(", ")} ${word} ${parts.at(-1)}`;

/** How the definition of a metric is said. Conditions follow the word "tickets". */
export const en = {
  conditions: (
    given: Circumstances,
  ): Record<ConditionName, readonly [yes: string, no: string]> => ({
    answered: ["that have had a first response", "that have had no response yet"],
    escalated: ["that were escalated", "that were not escalated"],
    followedByRepeat: [
      `that were followed by a contact of ${matter(given)} within ${given.repeatWindow}`,
      `that were not followed by a contact of ${matter(given)} within ${given.repeatWindow}`,
    ],
    hasTarget: ["that have a target", "that have no target"],
    overdue: ["that missed their target", "that did not miss their target"],
    rated: ["that were rated", "that were not rated"],
    reopened: ["that were reopened", "that were not reopened"],
    repeat: [
      `that repeat a contact of ${matter(given)} within ${given.repeatWindow}`,
      `that repeat no contact of ${matter(given)} within ${given.repeatWindow}`,
    ],
    repeatWindowElapsed: [
      `that were resolved at least ${given.repeatWindow} before the data end`,
      `that were resolved less than ${given.repeatWindow} before the data end`,
    ],
    resolved: ["that are resolved", "that are not resolved"],
    surveyed: ["that are resolved or rated", "that are neither resolved nor rated"],
  }),
  quantities: {
    ageMinutes: "age",
    cost: "cost",
    createdAt: "time of creation",
    firstResponseMinutes: "first response time",
    ratedMoment: "time of rating",
    rating: "rating",
    recordedResolution: "time of resolution",
    resolutionHours: "resolution time",
  } satisfies Record<QuantityName, string> as Record<QuantityName, string>,
  /** The unit of a result, after its name. */
  inUnit: { minute: " in minutes", hour: " in hours" },
  known: (quantity: string, isKnown: boolean) => `with${isKnown ? "" : "out"} a ${quantity}`,
  compare: (quantity: string, relation: Relation, limit: string) =>
    `whose ${quantity} is ${{ atMost: "at most", atLeast: "at least", moreThan: "more than" }[relation]} ${limit}`,
  doesNotHold: (condition: string) => `for which this does not hold: ${condition}`,
  and: (parts: readonly string[]) => listed(parts, "and"),
  or: (parts: readonly string[]) => listed(parts, "or"),
  tickets: (which: string | null) => (which === null ? "all tickets" : `tickets ${which}`),

  count: (which: string | null) =>
    which === null ? "number of tickets" : `number of tickets ${which}`,
  rate: (counted: string, tickets: string) => `share of tickets ${counted}, among ${tickets}`,
  sum: (quantity: string, tickets: string) => `sum of the ${quantity} of ${tickets}`,
  mean: (quantity: string, tickets: string) => `mean ${quantity} of ${tickets}`,
  median: (quantity: string, tickets: string) => `median ${quantity} of ${tickets}`,
  quantile: (percent: string, quantity: string, tickets: string) =>
    `${percent}th percentile of the ${quantity} of ${tickets}`,
  activeDays: (moment: string, tickets: string) =>
    `number of days with ${tickets} (by ${moment}; each agent's days are counted separately)`,
  rows: (which: string | null) => (which === null ? "all rows" : `rows ${which}`),
  weightedMean: (quantity: string, weight: string, rows: string) =>
    `mean of the ${quantity} of ${rows}, each weighted by its ${weight}`,
  ratioOfSums: (quantity: string, divisor: string, rows: string) =>
    `sum of the ${quantity} divided by the sum of the ${divisor}, over ${rows}`,
  difference: (of: string, minus: string) => `${of}, less the ${minus}, in percentage points`,
  ratio: (of: string, per: string) => `${of}, divided by the ${per}`,

  sentence: (phrase: string) => `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}.`,
  clock: {
    created: "A ticket belongs to the period it was created in.",
    resolved: "A ticket belongs to the period it was resolved in.",
    rated:
      "A ticket belongs to the period of its rating; of its resolution or creation where the rating has no time.",
    responded: "A ticket belongs to the period of its first response.",
    visited: "A ticket belongs to the period for which its visit was promised.",
    day: "A row belongs to the period of its day or month.",
  } satisfies Record<Clock, string> as Record<Clock, string>,
  rowsLeftOut: "Rows that lack one of these numbers are left out.",
  leftOut: "Tickets for which this cannot be determined are left out.",
  minimum: {
    ratings: (n: string) => `Scored only with at least ${n} ratings.`,
    recommendations: (n: string) => `Scored only with at least ${n} answers.`,
    tickets: (n: string) => `Scored only with at least ${n} tickets.`,
    entries: (n: string) => `Scored only with at least ${n} values.`,
  },
  notScored: "Shown, not scored.",
};
