/** Names of what the engine decides. */
export const en = {
  units: {
    tickets: "",
    share: "",
    points: "",
    seconds: "s",
    minutes: "min",
    hours: "h",
    money: "",
    ticketsPerDay: "",
  },
  dimensions: {
    satisfaction: "Satisfaction",
    timeliness: "Timeliness",
    solving: "Problem solving",
    cost: "Cost control",
  },
  /** A tier opens a conversation about support; it is never a verdict on a person. */
  tiers: {
    excellent: "Excellent",
    good: "Good",
    qualified: "On target",
    improve: "Needs support",
  },
  profiles: {
    regular: "Regular operation",
    launch: "New-product launch",
  },
  clocks: {
    created: "in the month the ticket was created",
    resolved: "in the month the ticket was resolved",
    rated: "in the month of the rating",
    responded: "in the month of the first response",
    visited: "in the month for which the visit was promised",
    day: "in the month of the row's day",
  },
  /** Parts of a definition that are left away where the sheet lacks their columns. */
  conditions: {
    notReopened: "the test for reopening",
    notEscalated: "the test for escalation",
    notFollowedByRepeat: "the test for a repeat contact",
    repeatWindowElapsed: "the wait for a repeat contact",
    sameCategory: "the comparison of categories",
    createdIn: "the month of creation (the month of resolution stands in)",
    resolvedIn: "the month of resolution (the month of creation stands in)",
  },
  exclusions: {
    summaryRow: "summary rows (totals, averages)",
    blankRow: "blank rows",
    noAgent: "rows without an agent",
    noTime: "rows without a readable time",
    duplicate: "duplicates of an earlier ticket",
    invalid: "marked as not valid",
    spam: "spam and advertising",
    merged: "merged into another ticket",
    cancelled: "cancelled",
    test: "test tickets",
    supersededEvent: "earlier states of a ticket listed more than once",
  },
  notApplicable: {
    missingColumn: "the sheet lacks a column this needs",
    otherGrain: "not told by rows of this kind (tickets, or agents' days)",
    noTickets: "no ticket to count",
    notForAgents: "measured for the team only",
  },
  allTickets: "all tickets",
};
