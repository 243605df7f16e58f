const number = new Intl.NumberFormat("en");
const counted = (n: number, one: string, many: string) =>
  `${number.format(n)} ${n === 1 ? one : many}`;

/** What stands beside each value in the pane's Review step. */
export const en = {
  team: "Everybody together",
  interval: (low: string, high: string) => `95% interval ${low} to ${high}`,
  spread: (median: string, p90: string, mean: string) =>
    `median ${median}, P90 ${p90}, mean ${mean}`,
  points: (had: string, of: string) => `${had} of ${of} points`,
  lost: (points: string) => `${points} lost`,
  weightGiven: "its weight went to the others",
  substituted: (points: string) => `counted as ${points}`,
  entered: "entered by people",
  provisional: (until: string) => `provisional until ${until}`,
  leftOut: (parts: string) => `Left out: ${parts}.`,
  notMatured: (n: number) => counted(n, "ticket too young to judge", "tickets too young to judge"),
  unusableTime: (n: number) =>
    counted(n, "ticket without a usable time", "tickets without a usable time"),
  unknown: (n: number) => counted(n, "ticket that cannot be told", "tickets that cannot be told"),
  dropped: (conditions: string) => `Counted without ${conditions}, for lack of a column.`,
  scoredBy: (profile: string) => `Scored by: ${profile}`,
  noProfile: "No weights are for this person, so there is no composite.",
  withheld: {
    invalid: "No composite: a value cannot be trusted.",
    missing: "No composite: a score is missing, and the weights ask for all of them.",
  },
  redLine: (rule: string) => `Red line: ${rule}`,
  capped: (from: string, to: string) => `Composite ${from} before red lines, ${to} after.`,
  label: (label: string) => `Label: ${label}`,
  coefficient: (factor: string) => `Coefficient ${factor}`,
  proposal: (what: string, rule: string) =>
    `Proposed by “${rule}”, for a person to confirm: ${what}`,
  inBuffer: "In buffer period",
  warnings: (n: number) => `Warnings of the rules: ${number.format(n)}`,
  historyFailed: (why: string) => `The month was not added to KPI_History. ${why}`,
};
