/** The sheet on which a month of the team is seen at a glance. */
export const en = {
  title: (period: string) => `Team dashboard · ${period}`,
  /** A figure of everybody together, below the title. */
  figure: (name: string, value: string) => `${name} ${value}`,
  people: (count: string) => `${count} people`,
  tickets: (count: string) => `${count} tickets`,
  separator: " · ",
  columns: {
    agent: "Agent",
    rank: "Rank",
    tier: "Tier",
    composite: "Composite",
    people: "People",
    share: "Share",
    minutes: "First response (min)",
    tickets: "Tickets",
    month: "Month",
    scored: "People scored",
    mean: "Mean composite",
    /** Percent points, on the scale of the composite. */
    percent: (metric: string) => `${metric} (%)`,
    weekday: "Weekday",
    days: "Days",
    total: "Total",
  },
  withoutComposite: "No composite",
  bin: {
    upTo: (to: string) => `≤ ${to}`,
    between: (from: string, to: string) => `${from}–${to}`,
    over: (from: string) => `> ${from}`,
  },
  charts: {
    ranking: "Composite by agent (points)",
    rankingFirst: (count: string) => `Composite by agent (points), first ${count}`,
    tiers: "People by tier",
    responses: "Tickets by minutes to the first response",
    trend: "Mean composite by month (points)",
    trendWith: (metric: string) => `Mean composite (points) and ${metric} (%) by month`,
    heat: "Tickets created, by weekday and hour of day",
  },
  notes: {
    heading: "How to read this",
    ranking: "Ranking",
    everybody: "In the order of rank.",
    first: (count: string, all: string) =>
      `The first ${count} of ${all} in the order of rank; the ranking sheet has everybody.`,
    tiers: "Tiers",
    tiersText: (scored: string) => `Shares are of the ${scored} people with a composite.`,
    responses: "First response",
    responsesText: (tickets: string, clock: string) =>
      `${tickets} answered tickets, by ${clock}; a bound belongs to the row it ends. Unanswered tickets are in no row.`,
    responsesLeftOut: (count: string) => `Left out because their time cannot be used: ${count}.`,
    trend: "Trend",
    trendText:
      "The mean of the composites; earlier months as they were kept when they were scored.",
    noTrend: "No chart: fewer than two scored months are kept (KPI_History).",
    arrivals: "Heat map",
    arrivalsText: (tickets: string) =>
      `${tickets} tickets by their creation, on the workplace’s clock; “Days” is how often the weekday occurs in the month.`,
    withoutTime: (count: string) => `Left out because only their day is known: ${count}.`,
    noChart: (reason: string) => `Not shown: ${reason}.`,
    noTimes: "the sheet gives days without a time",
    source: "Tickets from",
    asOf: "Data as of",
    use: "Use",
  },
};
