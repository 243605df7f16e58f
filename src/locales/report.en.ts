/** The words of the result sheet. */
export const en = {
  /** Names of the sheets; Excel takes 31 characters. */
  sheets: {
    ranking: (label: string) => `KPI ${label}`,
    dashboard: (label: string) => `KPI dashboard ${label}`,
    details: (label: string) => `KPI details ${label}`,
    scorecards: (label: string) => `KPI scorecards ${label}`,
    application: (label: string) => `KPI proposals ${label}`,
    pay: (label: string) => `KPI pay ${label}`,
  },
  allTickets: "all",
  /** Begins with what is each writing's own; the end of a long name is cut. */
  draft: (sheet: string, mark: string) => `Draft ${mark} ${sheet}`,
  title: (period: string) => `Service KPI · ${period}`,
  summary: (profile: string, weights: string, agents: string, tickets: string) =>
    `${profile}: ${weights}. ${agents} agents, ${tickets} tickets.`,
  /** The sheet of KPI_History. */
  history: {
    title: "KPI history",
    about:
      "What each scored month came to; streaks are counted over it. One row a person and month.",
  },
  /** The sheet of KPI_Scores. */
  scores: {
    title: "KPI scores",
    about:
      "What every metric of each scored month came to, for trends and carried scores. No agent: everybody together.",
  },
  labels: "Distinction",
  columns: {
    rank: "Rank",
    agent: "Agent",
    group: "Group",
    tier: "Tier",
    composite: "Composite",
    coverage: "Coverage",
    tickets: "Tickets",
    team: "Team",
    n: (metric: string) => `${metric} n`,
    inUnit: (metric: string, unit: string) => `${metric} (${unit})`,
  },
  chart: "Composite by agent",
  chartFirst: (count: string) => `Composite by agent, first ${count}`,
  notes: {
    heading: "How these figures were made",
    unscored: "No composite",
    source: "Tickets from",
    sourceText: (name: string, tickets: string) => `${name}: ${tickets} tickets read`,
    profile: "Weights",
    profileText: (name: string, weights: string, coverage: string, missing: string) =>
      `${name}: ${weights}. A composite needs ${coverage} of the weight measured; ${missing}`,
    /** What a missing score counts, by the profile's policy. */
    missing: {
      renormalise: "weight that could not be measured goes to the rest.",
      zero: "what could not be measured counts zero.",
      carry: "what could not be measured counts the latest score that KPI_Scores keeps.",
      team: "what could not be measured counts the mean of the others.",
      block: "whoever lacks a measure has no composite.",
    },
    /** A line that holds for the people of one profile. */
    ofProfile: (profile: string, text: string) => `${profile} – ${text}`,
    targets: "Full marks",
    targetText: (dimension: string, targets: string) => `${dimension}: ${targets}`,
    tiers: "Tiers",
    tierFrom: (tier: string, from: string) => `${tier} from ${from}`,
    tierAbove: (tier: string, from: string) => `${tier} above ${from}`,
    withCoefficient: (tier: string, coefficient: string) => `${tier} (× ${coefficient})`,
    tierRest: (tier: string) => `${tier} below`,
    asOf: "Data as of",
    settings: "Settings",
    satisfied: (from: string) => `satisfied from ${from} of 5`,
    responseTarget: (minutes: string) => `first response target ${minutes} min`,
    repeatWindow: (days: string) => `a repeat is a contact within ${days} days`,
    setting: (name: string, value: string) => `${name}: ${value}`,
    minimum: (ratings: string, tickets: string) =>
      `fewer than ${ratings} ratings or ${tickets} tickets are shown but not scored (grey n)`,
    clock: "Counted",
    clockText: (clock: string, metrics: string) => `${clock}: ${metrics}`,
    definitions: "Definitions",
    definitionText: (metric: string, definition: string) => `${metric}: ${definition}`,
    provisional: "Provisional",
    provisionalText: (until: string, metrics: string) => `until ${until}: ${metrics}`,
    dropped: "Simplified",
    droppedText: (metric: string, conditions: string) =>
      `${metric} without ${conditions}, for lack of columns`,
    notMeasured: "Not measured",
    notMeasuredText: (metric: string, reason: string) => `${metric}: ${reason}`,
    excluded: "Rows left out",
    byRule: (reason: string, rule: string, row: string) =>
      `${reason} (${rule}, KPI_Exclusions row ${row})`,
    ratingsLeftOut: "Ratings left out",
    criticalFails: "Critical fails",
    criticalFailsText: (count: string) =>
      `${count} confirmed (KPI_CriticalFails); what followed stands with each person's own figures.`,
    questions: "Open questions",
    findings: "About the rules",
    inTable: (table: string, sentence: string) =>
      table === "" ? sentence : `${table}: ${sentence}`,
    issues: "Data problems",
    counted: (what: string, count: string) => `${what}: ${count}`,
    issueText: (counted: string, example: string) => `${counted}. ${example}`,
    none: "none",
    engine: "Engine",
    use: "Use",
    useText:
      "Scores show where support or training would help. A person confirms them before they have consequences; everyone scored may ask how they came about, and appeal.",
  },
  /** Between the parts of one note. */
  separator: "; ",
  listSeparator: ", ",
};
