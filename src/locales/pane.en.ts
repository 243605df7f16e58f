const number = new Intl.NumberFormat("en");
const counted = (n: number, one: string, many: string) =>
  `${number.format(n)} ${n === 1 ? one : many}`;

/** The words of the task pane. */
export const en = {
  title: "Service KPI",
  outsideExcel: "This page works inside Excel: open a workbook, then Home › Add-ins › Service KPI.",
  appearance: {
    language: "Language",
    theme: "Colours",
    auto: "As Excel shows them",
    light: "Light",
    dark: "Dark",
    contrast: "High contrast",
  },

  path: {
    label: "Steps of the month",
    data: "Data",
    rules: "Rules",
    score: "Score",
    review: "Review",
    publish: "Publish",
    done: "done",
    attention: "needs a look",
    nothingYet: {
      score: { text: "There are no tickets to score yet.", go: "Choose the tickets" },
      review: { text: "No month has been scored yet.", go: "Score a month" },
    },
  },

  first: {
    heading: "Score a month in three steps",
    data: "Open the sheet with your tickets: one row per ticket, with an agent and a time.",
    rules: "Choose the month and the weights.",
    score: "Press Score. Everybody’s results are written to one new sheet.",
    private: "Nothing leaves this workbook.",
    dismiss: "Hide these hints",
  },

  waiting: {
    cellEdit: "A cell is being edited. Press Enter or Esc in the sheet, and the work goes on.",
    silent:
      "Excel has not answered for a while. If a cell is being edited or a dialog is open, finish that first; the work goes on by itself.",
  },

  data: {
    heading: "Tickets",
    reading: "Reading the tickets",
    looking: "Looking for tickets in this workbook…",
    source: "Sheet or table",
    choose: "Choose…",
    table: (name: string) => `${name} (table)`,
    sheet: (name: string) => `${name} (sheet)`,
    nothing: "This workbook has no cells that could be tickets yet.",
    nothingNext: "Open or paste a ticket list: a header row, then one row per ticket.",
    noneRecognised: "None of these looks like a ticket list. Choose the one that is.",
    lookAgain: "Look again",
    readAgain: "Read again",
    changed: "The sheet has been edited since it was read.",
    tickets: (n: number) => counted(n, "ticket", "tickets"),
    months: (first: string, last: string) => (first === last ? first : `${first} to ${last}`),
    header: (row: number) => `Headers are in row ${number.format(row)}.`,
    columns: (used: number, all: number) => `Columns: ${used} of ${all} recognised`,
    columnUnused: "not used",
    correct: "Correct",
    issues: (n: number) => `Problems: ${number.format(n)}`,
    noIssues: "No problems found",
    issuesShown: (shown: number, all: number) =>
      `The first ${number.format(shown)} of ${number.format(all)}.`,
    makeTable: "Make it an Excel table",
    makeTableWhy: "Formulas can then say Tickets[#All], and new rows are included automatically.",
    excluded: (n: number) => `Left out: ${counted(n, "row", "rows")}`,
  },

  rules: {
    heading: "Month and weights",
    month: "Month",
    monthOption: (month: string, n: number) => `${month} · ${counted(n, "ticket", "tickets")}`,
    monthPartly: (option: string) => `${option} · not complete`,
    profile: "Weights",
    weights: "Weights of the dimensions",
    weight: (points: number) => `${number.format(points)}%`,
    byPhase: "By phase, as KPI_Phases says",
    noProfile: "These weights have no part for this month.",
    blocked: "The tables of rules have errors; nobody is scored until they are mended:",
    warned: "Outside the recommended ranges, but usable:",
  },

  score: {
    heading: "Score",
    run: (month: string) => `Score ${month}`,
    frozen: (month: string, moment: string, by: string | null) =>
      `${month} was frozen ${moment}${by === null ? "" : ` by ${by}`}. To score it again, unfreeze it first, under Publish, with a reason.`,
    cancel: "Cancel",
    cancelling: "Cancelling…",
    noMonth: "The tickets carry no readable dates, so there is no month to score.",
    reading: (done: number, total: number) =>
      `Reading row ${number.format(done)} of ${number.format(total)}`,
    parsing: "Recognising the tickets",
    measuring: (metric: string) => `Measuring: ${metric}`,
    measuringAll: "Measuring",
    writing: "Writing the result sheet",
    progress: "Progress",
    cancelled: "Cancelled. Nothing was written.",
    takenBackLater:
      "Cancelled. The sheets begun go by themselves once the cell or the dialog that holds Excel up is closed; earlier results stay as they were.",
  },

  result: {
    heading: (month: string) => `Result for ${month}`,
    summary: (agents: number, profile: string) =>
      `${counted(agents, "agent", "agents")}, ${profile}`,
    open: (sheet: string) => `Open sheet “${sheet}”`,
    ranking: "Ranking",
    rank: "Rank",
    rankOf: (n: number) => number.format(n),
    unranked: "Not ranked",
    noComposite: "no composite",
    composite: "Composite",
    tickets: (n: number) => counted(n, "ticket", "tickets"),
    coverage: (share: string) => `${share} of the weight could be measured.`,
    belowCoverage: (share: string, least: string) =>
      `No composite: only ${share} of the weight could be measured; at least ${least} is needed.`,
    dimensionWeight: (points: number) => `weight ${number.format(points)}%`,
    noScore: "not scored",
    sample: (n: number) => `n = ${number.format(n)}`,
    targetAtLeast: (value: string) => `target ≥ ${value}`,
    targetAtMost: (value: string) => `target ≤ ${value}`,
    tooFew: "too few cases to score",
    definition: "How it is counted",
    definitionOf: (metric: string) => `How it is counted: ${metric}`,
    alsoMeasured: "Measured, not scored",
    dropped: (metric: string, conditions: string) =>
      `${metric}: counted without ${conditions}, for lack of a column.`,
    notMeasured: (metric: string, reason: string) => `${metric}: not measured, ${reason}.`,
    and: ", ",
    leftOut: "What was left out",
    rows: (reason: string, n: number) => `${reason}: ${counted(n, "row", "rows")}`,
    issues: "There are problems in the data; they are listed above, under Tickets.",
    changedSince: "The sheet has been edited since this was scored.",
    improvement:
      "A tier starts a conversation; it is not a verdict. Check the tickets behind it first.",
  },

  problem: {
    monthsFound: (months: string) => `The sheet has tickets of: ${months}.`,
    noAgentInMonth: (month: string) => `No agent has a ticket in ${month}.`,
    sourceGone: (name: string) => `“${name}” is no longer in the workbook.`,
    sourceGoneNext: "Choose another sheet or table.",
    rulesBroken: "The tables of rules have errors.",
    rulesBrokenNext: "Mend them and score again. Nothing was written.",
    noProfile: "No weights are for this month.",
    noProfileNext: "Choose other weights, or add the month to the table of phases.",
    sourceRenamed: (from: string, to: string) => `“${from}” is now called “${to}”.`,
    readCancelled: "Reading was cancelled.",
    unreadable: "No tickets can be read from here.",
    unexpected: "Something went wrong in the add-in itself. Your workbook was not changed.",
    unexpectedNext: "Try once more. If it happens again, report this text:",
    retry: "Try again",
    dismiss: "Dismiss",
  },
};
