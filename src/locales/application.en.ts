import type { Cut, Earned, PayRules, Proposal } from "../engine";

/** The sheets on which a settled month is applied: what is proposed for whom, and pay. */
export const en = {
  title: (period: string) => `Application of results · ${period}`,
  about: "Proposals: a person confirms each of them, after hearing the one concerned.",
  notesHeading: "How these came about",
  columns: {
    rank: "Rank",
    agent: "Agent",
    group: "Group",
    scored: "Composite as scored",
    redLines: "Red lines crossed",
    criticalFails: "Critical fails",
    composite: "Composite after red lines and critical fails",
    tier: "Tier",
    labels: "Labels",
    coefficient: "Coefficient",
    streaks: "Streaks",
    rewards: "Rewards",
    inBuffer: "In buffer period",
    proposals: "Proposed",
  },
  notes: {
    confirm: "Who decides",
    confirmText:
      "Nothing on this sheet takes effect by itself. A person checks the data, hears the one concerned and confirms; being last is no proof of being unfit, and a place in a ranking ends or changes no contract.",
    distribution: "Distribution",
    findings: "To be looked at",
  },
  separator: "; ",
  listSeparator: ", ",
  yes: "yes",
  verdict: (line: string, figure: string, bound: string) => `${line}: ${figure} (${bound})`,
  fail: (what: string, reason: string, confirmedBy: string) =>
    `${what}: ${reason} (confirmed by ${confirmedBy})`,
  failCap: (points: string) => `the composite is no more than ${points}`,
  atLeast: (limit: string) => `limit ≥ ${limit}`,
  atMost: (limit: string) => `limit ≤ ${limit}`,
  withN: (value: string, n: string) => `${value} of ${n}`,
  streak: (rule: string, periods: string, of: string, list: string) =>
    `${rule}: ${periods} of ${of} (${list})`,
  streakComplete: (rule: string, list: string) => `${rule}: complete (${list})`,
  earned: (reward: string, kind: string, amount: string) =>
    amount === "" ? `${reward} (${kind})` : `${reward} (${kind} ${amount})`,
  days: (amount: string) => `${amount} days`,
  withheld: {
    coefficient: "not given: a coefficient above 1 pays already",
    higherOne: "not given: a higher one of its kind is",
  } satisfies Record<NonNullable<Earned["withheld"]>, string>,
  notGiven: (earned: string, reason: string) => `${earned} – ${reason}`,
  proposal: (consequence: string, because: string, rule: string) =>
    `${consequence} (${because}: ${rule})`,
  because: {
    redLine: "red line",
    label: "distribution",
    streak: "streak",
  } satisfies Record<Proposal["because"], string>,
  cutApplied: (rule: string, people: string, places: string, taken: string) =>
    `${rule}: of ${people} people, places: ${places}; ${taken}`,
  cutRested: {
    tooFew: (rule: string, people: string, least: string) =>
      `${rule}: rests, ${people} people take part and ${least} are needed`,
    bothEnds: (rule: string) => `${rule}: not applied, somebody would be both top and bottom`,
  } satisfies Record<Exclude<Cut["outcome"], "applied">, unknown>,
  inGroup: (rule: string, group: string) => `${rule}, ${group}`,
  nobody: "nobody",
  tied: (names: string) => `level with one another at the limit: ${names}`,
  byStandard: (names: string) => `not taken by the absolute standard: ${names}`,
  pay: {
    title: (period: string) => `Performance pay · ${period}`,
    about: "Confidential. Base and performance pay come to the total, to the cent; rounded once.",
    notesHeading: "How pay was worked out",
    columns: {
      agent: "Agent",
      group: "Group",
      salary: "Salary",
      base: "Base pay",
      whole: "Performance part",
      composite: "Composite",
      share: "Share earned",
      performance: "Performance pay",
      total: "Base and performance",
      bonus: "Bonuses",
      sum: "Total pay",
      how: "Worked out",
    },
    team: "Total",
    undecided: "undecided: a person has to",
    steps: {
      holdHarmless: "buffer period: paid in full",
      score: (score: string, of: string, share: string) => `${score} ÷ ${of} = ${share}`,
      coefficient: (coefficient: string, share: string) => `× ${coefficient} = ${share}`,
      cap: (share: string) => `limited to ${share}`,
      budget: "its part of the budget",
    },
    then: " → ",
    notes: {
      rules: "Rules",
      shares: (base: string, full: string) =>
        `base share ${base} unless KPI_Salaries says otherwise; ${full} points earn the whole performance part`,
      cap: {
        score: "100% limits the score's share; a coefficient may lift it above",
        performance: "100% limits the performance part, coefficient and all",
        none: "nothing limits the performance part",
      } satisfies Record<PayRules["cap"], string>,
      budget: (amount: string) => `performance pay is shared out of a budget of ${amount}`,
      undecided: "Undecided",
      undecidedText: (names: string) =>
        `${names}: not in the totals of performance pay; a person decides`,
      findings: "To be looked at",
      confirm: "Who decides",
      confirmText:
        "A proposal for payroll, not an order to pay: a person confirms it, and everyone concerned may ask how it came about, and appeal.",
    },
  },
};
