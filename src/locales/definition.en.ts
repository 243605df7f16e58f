import { en as dayQuantities } from "./dayQuantities.en";
import type { Attribution } from "../engine/metrics/settings";
import type { Clock, ConditionName, QuantityName, Relation } from "../engine/metrics";

/** What a condition's words depend on, already written out. */
export interface Circumstances {
  readonly repeatWindow: string;
  readonly lookBack: string;
  /** Whether contacts are compared by category too. */
  readonly sameCategory: boolean;
  /** Whether the customer's own word decides that a complaint is resolved. */
  readonly customerConfirmed: boolean;
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
    acknowledged: ["that somebody has accepted", "that nobody has accepted"],
    agentStarted: ["that the agent started", "that the agent did not start"],
    answered: ["that have had a first response", "that have had no response yet"],
    arrivedInTime: [
      "where the engineer arrived by the promised time",
      "where the engineer did not arrive by the promised time",
    ],
    beyondFirstLevel: [
      "that are marked as not solvable at the first level",
      "that are not marked as unsolvable at the first level",
    ],
    botOnly: ["that a bot alone handled", "that were not handled by a bot alone"],
    complaint: ["that are complaints", "that are no complaints"],
    complaintEscalated: ["that were escalated", "that were not escalated"],
    complaintSettled: [
      `that are resolved${given.customerConfirmed ? ", as the customer confirmed" : ""}`,
      `that are not resolved${given.customerConfirmed ? ", as the customer confirmed" : ""}`,
    ],
    escalated: ["that were escalated", "that were not escalated"],
    firstContact: [
      `that no contact of ${matter(given)} preceded within ${given.lookBack}`,
      `that a contact of ${matter(given)} preceded within ${given.lookBack}`,
    ],
    firstContactTold: [
      "whose customer said whether the first contact solved it",
      "whose customer did not say whether the first contact solved it",
    ],
    followedByRepeat: [
      `that were followed by a contact of ${matter(given)} within ${given.repeatWindow}`,
      `that were not followed by a contact of ${matter(given)} within ${given.repeatWindow}`,
    ],
    handled: [
      "that were answered, accepted or resolved",
      "that were neither answered, accepted nor resolved",
    ],
    hasTarget: ["that have a target", "that have no target"],
    knowledgeUsed: ["that used the knowledge base", "that did not use the knowledge base"],
    overdue: ["that missed their target", "that did not miss their target"],
    rated: ["that were rated", "that were not rated"],
    recommended: [
      "whose customer was recommended a product",
      "whose customer was recommended no product",
    ],
    recommendedBought: [
      "whose customer bought what was recommended",
      "whose customer did not buy what was recommended",
    ],
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
    returned: [
      "about a return, an exchange or a refund",
      "about neither a return, an exchange nor a refund",
    ],
    solvedAtFirst: [
      "that the first contact solved, as the customer says",
      "that the first contact did not solve, as the customer says",
    ],
    surveyed: ["that are resolved or rated", "that are neither resolved nor rated"],
    unusableTime: ["with a time that cannot be used", "without a time that cannot be used"],
    visitDue: [
      "with a visit promised for a time that has come",
      "without a visit promised for a time that has come",
    ],
    visitNeeded: ["with a visit", "without a visit"],
  }),
  quantities: {
    ...dayQuantities,
    acknowledgeMinutes: "time to acknowledgement",
    ageDays: "age",
    ageHours: "age",
    ageMinutes: "age",
    agentReplies: "number of the agent's replies",
    arrivalHours: "time to arrival on site",
    cost: "cost",
    createdAt: "time of creation",
    customerReplies: "number of the customer's further messages",
    ease: "ease (1–7, 7 is easiest)",
    firstResponseMinutes: "first response time",
    firstResponseTarget: "target for the first response",
    handleMinutes: "handling time",
    partsLost: "number of parts lost",
    partsUsed: "number of parts used",
    ratedMoment: "time of rating",
    rating: "rating",
    ratingBetweenEnds: "rating between its ends (0–100%)",
    ratingOfMax: "rating by its maximum",
    reassignments: "number of reassignments",
    recommendation: "likelihood to recommend (0–10)",
    recordedResolution: "time of resolution",
    resolutionHours: "resolution time",
    resolvedAfterHours: "resolution time",
    resolutionTarget: "target for the resolution",
    responseMoment: "time of the first response",
    sentimentAfter: "customer's mood at the end (1–5)",
    sentimentStart: "customer's mood at the beginning (1–5)",
    visits: "number of visits",
  } satisfies Record<QuantityName, string> as Record<QuantityName, string>,
  /** The unit of a result, after its name. */
  inUnit: { second: " in seconds", minute: " in minutes", hour: " in hours", day: " in days" },
  /** Which resolution ends the time. */
  resolutionTime: {
    full: "resolution time",
    first: "time to the first resolution",
    active: "resolution time without waiting for the customer",
  },
  ownTarget: (usual: string, others: string) => `its target (${usual}; ${others})`,
  targetFor: (channel: string, time: string) => `${channel}: ${time}`,
  listSeparator: "; ",
  everyChannel: "other channels",
  known: (quantity: string, isKnown: boolean) => `with${isKnown ? "" : "out"} a ${quantity}`,
  /** What stands behind a number of a quantity that has no time's unit. */
  counter: {} as Readonly<Partial<Record<QuantityName, string>>>,
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
    `mean over ${rows} of the ${quantity}, weighted by the ${weight}`,
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
  spans: {
    calendar: "Times count all hours, nights and holidays too.",
    working: "Times count working hours only.",
  },
  attribution: {
    assignee: null,
    resolver: "A ticket counts for who resolved it; for its owner where the sheet does not say.",
    firstResponder:
      "A ticket counts for who answered first; for its owner where the sheet does not say.",
    agentAtRating:
      "A ticket counts for who owned it when it was rated; else for who resolved it, else for its owner.",
    replyShare: "A ticket counts for everybody who replied, in proportion to the replies.",
    participants: "A ticket counts in full for everybody who replied.",
    team: "Tickets count for the team only.",
  } satisfies Record<Attribution, string | null> as Record<Attribution, string | null>,
  teamOnly: "Told of the team, not of persons.",
  provisional: (time: string) => `A month is provisional until ${time} after its end.`,
  rowsLeftOut: "Rows that lack one of these numbers are left out.",
  leftOut: "Tickets for which this cannot be determined are left out.",
  minimum: {
    ratings: (n: string) => `Scored only with at least ${n} ratings.`,
    recommendations: (n: string) => `Scored only with at least ${n} answers.`,
    tickets: (n: string) => `Scored only with at least ${n} tickets.`,
    volume: (n: string) => `Scored only where what it rests on adds up to at least ${n}.`,
    entries: (n: string) => `Scored only with at least ${n} values.`,
  },
  notScored: "Shown, not scored.",
};
