const number = new Intl.NumberFormat("en");
const counted = (n: number, one: string, many: string) =>
  `${number.format(n)} ${n === 1 ? one : many}`;

/** The words of the last step: a month confirmed and handed on. */
export const en = {
  heading: "Publish",
  nothingYet: "No month has been scored in this workbook yet.",
  months: {
    heading: "Months",
    check: "Check again",
    states: {
      open: "not frozen",
      same: "frozen",
      edited: "frozen, sheets edited since",
      sheetsGone: "frozen, sheets are gone",
      drifted: "frozen, would come out differently now",
    },
    summary: (month: string, state: string) => `${month}: ${state}`,
    sheets: (month: string) => `Sheets of ${month}`,
    open: (sheet: string) => `Open “${sheet}”`,
    protected: "protected",
    scored: (moment: string, agents: number, tickets: number) =>
      `Scored ${moment}: ${counted(agents, "agent", "agents")}, ${counted(tickets, "ticket", "tickets")} read.`,
    frozen: (moment: string, by: string | null) =>
      `Frozen ${moment}${by === null ? "" : ` by ${by}`}.`,
    engine: (version: string) => `Engine ${version}`,
    print: (print: string) => `Fingerprint ${print}`,
    note: (note: string) => `Note: ${note}`,
    withoutRun:
      "Nothing is on record of what this month was scored from. Score it again to freeze it.",
  },
  since: {
    same: "The sheets show what was confirmed.",
    edited: (sheets: string) =>
      `Edited since it was frozen: ${sheets}. Undo the edits, or unfreeze the month and score it again.`,
    sheetMissing: "A sheet of the frozen month was deleted.",
    sheetsGone:
      "The sheets of this frozen month are no longer in the workbook. The ledger still has it.",
    data: (month: string) => `Tickets of ${month} changed since then, or other sheets were read.`,
    rules: "The rules changed since then.",
    engine: (now: string) => `The add-in was updated since then; its engine is ${now} now.`,
    unread: "Tickets were edited since they were read; comparing reads them anew.",
    next: "Scoring again may give other numbers. Compare to see for whom.",
  },
  compare: {
    run: "Compare with the tickets and rules of now",
    none: (people: number) => `Nobody of ${number.format(people)} would get another composite.`,
    some: (moved: number, people: number) =>
      `${number.format(moved)} of ${number.format(people)} would get another composite:`,
    label: (month: string) => `Who would move in ${month}`,
    agent: "Agent",
    before: "On the sheet",
    now: "Scored now",
    change: "Change",
    missing: "–",
    more: (n: number) => `and ${number.format(n)} more`,
  },
  freeze: {
    heading: (month: string) => `Freeze ${month}`,
    why: "The sheets get the date and a fingerprint, the ledger KPI_Runs a row. A frozen month is not scored again before somebody unfreezes it.",
    by: "Confirmed by (optional)",
    note: "Note (optional)",
    protect: "Protect the sheets, without a password",
    confirm:
      "I have reviewed these results and confirm them. A tier starts a conversation; it is not a verdict.",
    run: (month: string) => `Freeze ${month}`,
  },
  unfreeze: {
    heading: (month: string) => `Unfreeze ${month}`,
    why: "Figures stay as they are. The reason is kept in the ledger; then the month can be scored again.",
    reason: "Reason",
    run: (month: string) => `Unfreeze ${month}`,
  },
  parts: {
    heading: "Sheets to write",
    why: "Holds for the next scoring, which takes up the notes written in Review as well. The ranking is always written.",
    names: {
      ranking: "Ranking",
      dashboard: "Dashboard with charts",
      details: "Every figure explained",
      scorecards: "A page for each person",
      application: "What is proposed for whom",
      pay: "Pay",
    },
    again: (month: string) => `Score ${month} again`,
    print:
      "To print, open a sheet and press Ctrl+P: pages, titles and margins are set. Scorecards come a page a person.",
  },
  formulas: {
    heading: "KPI formulas",
    repair: "Repair KPI formulas",
    repairWhy:
      "For formulas that show #NAME? although the add-in is there: they are entered again.",
    toValues: "Formulas to values",
    toValuesWhy:
      "For a workbook that goes to people without the add-in. The formulas are kept on a hidden sheet.",
    workbook: "In the whole workbook",
    sheet: "On the sheet in front",
    fixed: (n: number) => `${counted(n, "formula stands", "formulas stand")} as values.`,
    putBack: "Put formulas back",
  },
  remove: {
    heading: "Remove what the add-in made",
    why: "Shows first what would go. Your tickets are never touched.",
    list: "Show what would go",
    nothing: "The add-in has nothing in this workbook.",
    kinds: {
      results: "Results",
      rules: "Tables of rules that the add-in put here",
      records: "History, frozen months, notes",
      formulas: "Kept formulas (they cannot be put back then)",
      settings: "Settings",
    },
    kind: (name: string, count: number) => `${name}: ${number.format(count)}`,
    own: "has cells of your own, stays",
    frozen: (months: string) => `Frozen and confirmed: ${months}.`,
    warning: "This cannot be undone. Save a copy first if you are not sure.",
    run: "Remove the kinds chosen",
    keep: "Keep everything",
  },
  work: {
    label: "Progress",
    checking: "Looking at the months",
    freezing: "Freezing",
    unfreezing: "Unfreezing",
    comparing: "Comparing",
    repairing: "Entering formulas again",
    fixing: "Turning formulas into values",
    puttingBack: "Putting formulas back",
    listing: "Looking at what the add-in made",
    removing: "Removing",
    cancel: "Cancel",
    cancelling: "Cancelling…",
  },
  notice: {
    frozen: (month: string) => `${month} is frozen.`,
    editedBefore: (sheets: string) =>
      `These sheets had been edited by hand after the scoring; the ledger says so: ${sheets}.`,
    unprotected: "The sheets could not be protected:",
    unfrozen: (month: string) => `${month} is no longer frozen. It can be scored again.`,
    repaired: (n: number) =>
      n === 0
        ? "No KPI formula is stuck in #NAME?."
        : `${counted(n, "formula was", "formulas were")} entered again.`,
    stillStuck: (places: string) =>
      `Stuck still: ${places}. Press the add-in’s button on the Home tab once, then repair again.`,
    fixed: (n: number) =>
      n === 0
        ? "There was no KPI formula to turn into values."
        : `${counted(n, "formula is a value", "formulas are values")} now.`,
    inError: (places: string) => `Left, because they show an error: ${places}.`,
    putBack: (n: number) => `${counted(n, "formula was", "formulas were")} put back.`,
    edited: (places: string) => `Edited since, and left as they are: ${places}.`,
    gone: (sheets: string) => `Sheets that are gone or renamed: ${sheets}.`,
    protected: (sheets: string) => `Protected, and left as they are: ${sheets}.`,
    removed: (sheets: number) => `${counted(sheets, "sheet was", "sheets were")} removed.`,
    kept: (sheets: string) => `Kept, because cells of your own stand there: ${sheets}.`,
    leftOver: (sheets: string) =>
      `A scoring had broken off; its unfinished sheets were removed: ${sheets}.`,
    notComparable: (month: string) =>
      `${month} cannot be compared: its tickets have to be read under Data, and its weights be found.`,
    failed: "That did not work.",
    unexpected: "Something went wrong in the add-in itself. Report this text if it happens again:",
    more: (n: number) => `… ${number.format(n)} more`,
    separator: ", ",
    dismiss: "Dismiss",
  },
};
