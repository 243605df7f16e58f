const number = new Intl.NumberFormat("en");
const counted = (n: number, one: string, many: string) =>
  `${number.format(n)} ${n === 1 ? one : many}`;

/** The words of the pane's Data step. */
export const en = {
  several: "Several, as one…",
  severalLegend: "Read together",
  severalHint: "For instance one sheet a month. Headers may differ between them.",
  readThese: (n: number) => `Read ${counted(n, "sheet or table", "sheets and tables")}`,
  agents: (n: number) => counted(n, "agent", "agents"),
  exportOf: (system: string) => `Recognised as an export of ${system}.`,
  grain: {
    ticket: "Each row is one ticket.",
    agentDay: "Each row is one agent’s day or month.",
  },
  sheets: "Sheets",
  sheetRead: (name: string, rows: number) => `${name}: ${counted(rows, "row", "rows")}`,
  sheetExport: (sheet: string, system: string) => `${sheet}, ${system}`,
  sheetRefused: (name: string) => `${name}: could not be read, see the problems`,

  openQuestions: (n: number) =>
    `Not settled in Data: ${counted(n, "question", "questions")}. Numbers go by what is assumed.`,
  later: (n: number) =>
    `${counted(n, "ticket is", "tickets are")} dated after today: a mistyped date?`,
  laterMeans: (moment: string) =>
    `Everything is judged as of the latest moment in the data, now ${moment}.`,
  apart: (days: number) =>
    `The data end ${counted(days, "day", "days")} after everything else: a mistyped date?`,
  apartMeans: (moment: string, before: string) =>
    `Everything is judged as of ${moment}; before it, the last thing happened on ${before}.`,
  endDecides:
    "By that moment it is decided which tickets are overdue, how old open ones are, and whether customers came back in time. If it is too late, tickets of the last days count as solved for good although nobody has waited long enough.",
  endNext: "Correct the cell, or set “Judged as of” in KPI_Settings.",
  judgedAsOf: (moment: string) => `Judged as of ${moment}:`,
  bySetting: "as KPI_Settings says",
  byCell: (row: number, column: string | null) =>
    `the latest moment, row ${number.format(row)}${column === null ? "" : `, ${column}`}`,
  showCell: (row: number, column: string | null) =>
    `Show row ${number.format(row)}${column === null ? "" : `, ${column}`}`,
  questions: (n: number) => `To be settled: ${counted(n, "question", "questions")}`,
  assumed: (option: string) => `${option} (assumed)`,
  onSheets: (sheets: string) => `On ${sheets}.`,
  goal: "Goal in minutes",
  goalFirst: "Give the goal first.",

  edit: (header: string) => `Correct “${header}”`,
  certainty: { sure: "sure", likely: "likely", doubtful: "doubtful" },
  certaintyOf: (word: string, share: string) => `${word}, ${share}`,
  readAs: "Read as",
  asRecognised: "As recognised",
  asRecognisedNow: (field: string) => `As recognised: ${field}`,
  notUsed: "Not used",
  ofTickets: "Rows that are tickets",
  ofAgentDays: "Rows that are agents’ days",
  unit: "Unit of plain numbers",
  order: "Day and month",
  scale: "Scale of the ratings",
  meaning: "What the cells are",
  asCellsTell: "As the cells tell",
  isRemaining: "The cells say how much of the goal was left",
  save: "Save",
  cancel: "Cancel",
  onSheet: (sheet: string) => `on “${sheet}”`,

  leftOutBy: (reason: string, rule: string) => `${reason} (${rule})`,
  ratingsLeftOut: "Ratings that do not count, of tickets that do",
  ratings: (reason: string, n: number) => `${reason}: ${counted(n, "rating", "ratings")}`,
  showRow: (row: number) => `Row ${number.format(row)}`,
  showRule: "Show the rule",
  nothingLeftOut: "Every row counts.",

  people: (n: number) => `Agents: ${number.format(n)}`,
  suggestions: "The same person?",
  isSame: (name: string, agent: string) => `“${name}” and “${agent}”`,
  same: "Same person",
  notSame: "Two people",
  peopleFacts: {
    merged: (n: number) => `${counted(n, "name", "names")} merged`,
    groups: (n: number) => counted(n, "group", "groups"),
    roles: (n: number) => counted(n, "role", "roles"),
    inBuffer: (n: number) => `${number.format(n)} in buffer period`,
    left: (n: number) => `${number.format(n)} with a last day`,
  },

  rules: "Settings, calendar and entered scores",
  create: "Create",
  createTable: (title: string) => `Create: ${title}`,
  open: "Open",
  openTable: (title: string) => `Open: ${title}`,
  errors: (n: number) => counted(n, "error", "errors"),
  warnings: (n: number) => counted(n, "warning", "warnings"),
  findings: (table: string) => `What is wrong in ${table}`,
};
