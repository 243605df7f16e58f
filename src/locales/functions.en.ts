import { formatCount, formatPlain, formatShare } from "./format";

const count = (n: number) => formatCount(n, "en");
const ordinal = (n: number) => ["first", "second", "third"][n - 1] ?? `${n}th`;
/** Rounded up, so that what is above a limit never reads as the limit. */
const megabytes = (bytes: number) => formatPlain(Math.ceil(bytes / 1e4) / 100, "en");
const perhaps = (meant: readonly string[]) =>
  meant.length === 0 ? "." : ` – is ${meant.join(" or ")} meant?`;
const quoted = (found: string) => (found === "" ? "nothing" : `“${found}”`);

/** Words of the KPI functions: messages at a cell's error flag, headers of spilled tables, help. */
export const en = {
  /** Each names the argument, what was expected and what was found. */
  problems: {
    tooManyCells: (found: number, limit: number) =>
      `tickets: at most ${count(limit)} cells fit into a formula; found ${count(found)}. Give =KPI.OPEN("Tickets") in place of the range, or score this sheet in the task pane.`,
    tooManyBytes: (found: number, limit: number) =>
      `tickets: Excel on the web carries at most ${megabytes(limit)} MB to a formula; found ${megabytes(found)} MB. Give =KPI.OPEN("Tickets") in place of the range, and no whole columns to the other arguments.`,
    answerTooLong: (rows: number, columns: number) =>
      `The answer, ${count(rows)} rows by ${count(columns)} columns, is longer than Excel on the web carries. Ask for fewer at a time, such as the names in A2:A200 rather than all of A:A.`,
    noTickets: (found: string) =>
      `tickets: expected a range with its header row, such as Tickets[#All]; found ${found}. Is there a table or sheet of that name?`,
    ticketsFailed: (found: string) =>
      `tickets: expected tickets; found the error ${found} of the formula or cell given there, such as KPI.OPEN. Put that formula into a cell of its own: the message there says what is wrong. Mend it first.`,
    notRange: (found: string) =>
      `tickets: expected a range with its header row, such as Tickets[#All], or a handle; found one cell, ${quoted(found)}. A table goes by its name only in =KPI.OPEN("Tickets"); agents, metric and month stand behind the tickets.`,
    noName: (found: string) =>
      `tickets: expected the name of a table or sheet, such as "Tickets", or a range of names; found ${quoted(found)}.`,
    headersFound: (sentence: string, found: string) =>
      `${sentence} Found: ${found === "" ? "nothing" : found}.`,
    noTable: (found: string, known: readonly string[]) =>
      `tickets: there is no table or sheet ${quoted(found)}. ${known.length === 0 ? "The workbook has none with values." : `There is: ${known.join(", ")}.`}`,
    noWorkbook:
      "KPI.OPEN cannot read the workbook here. Open the task pane once (Score a month on the Home tab), or give the tickets as a range: Tickets[#All].",
    reading: "The tickets are being read.",
    noRules: (place: number, found: string) =>
      `rules: the ${ordinal(place)} range is lost (${found}). Check that there is a table of that name.`,
    notRules: (place: number, found: string) =>
      `rules: expected a table of rules with its header row, such as KPI_Settings[#All], or two columns of settings; found ${found === "" ? "nothing" : `the headers ${found}`} in the ${ordinal(place)} range.`,
    rulesLack: (place: number, table: string, missing: readonly string[], found: string) =>
      `rules: the ${ordinal(place)} range looks like ${table}${table.endsWith("_") ? "…" : ""}, but lacks the column ${missing.map(quoted).join(" and ")}; found the headers ${found}.`,
    rulesTwice: (place: number, found: string) =>
      `rules: expected one table of each kind; the ${ordinal(place)} range is a second ${found}.`,
    termsOfWhich: (found: string) =>
      `rules: KPI_Profiles speaks of ${found}, and the range of weights does not say which of them it is. Add a column Profile with that name to the range, or give only that row of KPI_Profiles with its header.`,
    rulesOfHandle:
      "rules: tickets behind KPI.OPEN are read by the workbook's own tables of columns, people and exclusions. Give the tickets as a range, Tickets[#All], to read them by others.",
    rule: (argument: string, table: string, sentence: string) =>
      `${argument}, ${table.endsWith("_") ? `${table}…` : table}: ${sentence}`,
    curve: (sentence: string) => `curve: ${sentence}`,
    assessment: (sentence: string) => `items: ${sentence}`,
    nothingApplies:
      "items: no item with points applies, so there is nothing that a score could be a share of.",
    phase: (table: string, sentence: string) => `profile, ${table || "KPI_Phases"}: ${sentence}`,
    number: (argument: string, range: string, found: string) =>
      `${argument}: expected numbers${range === "" ? "" : ` ${range}`}; found ${quoted(found)}.`,
    beyondNumbers:
      "The numbers given are so large that the answer is beyond what a cell can hold. Check them for slips.",
    aboveWhole: (argument: string, found: string) =>
      `${argument}: expected a share from 0 to 1, such as 0.85 or 85%; found ${quoted(found)}.`,
    choice: (argument: string, expected: string, found: string) =>
      `${argument}: expected ${expected}; found ${quoted(found)}.`,
    choices: {
      direction: '"up", "down" or the name of a metric, since more is not always better',
      curve:
        'a target such as 95%, levels such as "80%:60; 90%:100", a curve of KPI_Curves, or a range with its header row and one row below it',
      part: '"total", "base" or "performance"',
      assessed: '"score", "band", or nothing for the whole table',
      deductions: "a whole number from 0, one for each special deduction",
      bonus: "TRUE or FALSE",
      rule: "a table of streaks such as KPI_Streaks[#All], with one rule where agents are named",
    },
    size: (argument: string, expected: string, found: string) =>
      `${argument}: expected ${expected} cells (rows × columns); found ${found}.`,
    needed: (argument: string) => `${argument}: must not be left out.`,
    missingNumber: (argument: string) => `${argument}: #N/A stands in the cell.`,
    agentTwice: (agent: string) => `agents: ${quoted(agent)} stands there twice.`,
    noProfileFor: (agent: string) =>
      `profile: no part of it is made for the role and group of ${quoted(agent)}.`,
    missingScore: (metric: string) =>
      `No composite: ${metric} has no score, and the profile asks for all of them.`,
    noInterval: (metric: string) =>
      `${metric} is not a share of tickets, so it has no such interval.`,
    tooFew: (people: number, minimum: number) =>
      `The distribution rests: ${count(people)} people take part, at least ${count(minimum)} are needed.`,
    bothEnds: "The distribution rests: the same person would be at both ends.",
    noHistory: (found: string) =>
      `history: expected a period or agent that it holds; found ${quoted(found)}.`,
    tickets: (sentence: string) => `tickets: ${sentence}`,
    withHeader: " The range must include the header row: Tickets[#All] rather than Tickets.",
    metric: (found: string, known: readonly string[], meant: readonly string[]) =>
      `metric: ${quoted(found)} is no metric${perhaps(meant)} Expected one of ${known.join(", ")}.`,
    profileName: (found: string, known: readonly string[], meant: readonly string[]) =>
      `profile: ${quoted(found)} is no profile${perhaps(meant)} Expected ${known.join(", ")}, or a table with the columns Dimension, Metric, Weight and Target.`,
    profileOfRules: (found: string, known: readonly string[], meant: readonly string[]) =>
      `profile: ${quoted(found)} is no profile${perhaps(meant)} Expected ${known.join(", ")}, or nothing and the table itself in rules.`,
    whichProfile: (known: readonly string[]) =>
      `profile: expected the name of one, since rules hold several: ${known.join(", ")}; found nothing.`,
    profileTable: (sentence: string) => `profile: ${sentence}`,
    period: (found: string) =>
      `period: expected a month such as "2025-03" or a date; found ${quoted(found)}.`,
    relativePeriod: (found: string) =>
      `period: ${quoted(found)} means another month tomorrow; name the month, such as "2025-03", or point to a date cell.`,
    language: (found: string) => `language: expected "zh" or "en"; found ${quoted(found)}.`,
    agentCell: (found: string) => `agents: expected a name; found the Excel error ${found}.`,
    unknownAgent: (agent: string, period: string | null) =>
      period === null
        ? `agents: ${quoted(agent)} has no tickets in the sheet.`
        : `agents: ${quoted(agent)} has no tickets in ${period}.`,
    nobody: (period: string | null) =>
      period === null
        ? "tickets: nobody has a ticket here."
        : `period: nobody has a ticket in ${period}.`,
    notApplicable: (metric: string, reason: string) => `${metric}: ${reason}.`,
    invalid: (metric: string, sentence: string) => `${metric} cannot be measured. ${sentence}`,
    coverage: (coverage: number, minimum: number) =>
      `No composite: ${formatShare(coverage, "en")} of the weight could be measured; at least ${formatShare(minimum, "en")} is needed.`,
  },
  scorecard: {
    agent: "Agent",
    group: "Group",
    tickets: "Tickets",
    composite: "Composite",
    coverage: "Coverage",
    rank: "Rank",
    tier: "Tier",
  },
  streak: {
    agent: "Agent",
    rule: "Streak",
    length: "Periods in a row",
    complete: "Complete",
    periods: "Periods",
    yes: "yes",
  },
  selfAssessment: {
    score: "Score (self-assessed)",
    band: "Band (self-assessed)",
    below: "below 70: no band",
    earned: "Points earned",
    applicable: "Points that apply",
    deductions: "Special deductions",
    bonus: "Special bonus",
    caution:
      "By the arithmetic of GB/T 27922-2011, from your own judgement of each item. No certificate, and not a score of people.",
    yes: "yes",
    /** The chapters of the standard as far as sources name them. */
    items: [
      "After-sales system: organisation",
      "After-sales system: staffing",
      "After-sales system: resources",
      "After-sales system: rules",
      "After-sales system: supervision and improvement",
      "After-sales system: service culture",
      "Product service: information",
      "Product service: technical support",
      "Product service: delivery and repair",
      "Product service: quality assurance",
      "Customer service: relations",
      "Customer service: complaints",
    ],
  },
  trend: { agent: "Agent", everybody: "Everybody" },
  lint: {
    severity: "Severity",
    table: "Table",
    row: "Row",
    column: "Column",
    problem: "Problem",
    found: "Found",
    mend: "Could be mended so",
    severities: { error: "error", warning: "warning", hint: "hint" },
    mended: (row: number, column: string, value: string) => `row ${row}, ${column}: ${value}`,
    separator: "; ",
  },
  explain: {
    dimension: "Dimension",
    metric: "Metric",
    value: "Value",
    unit: "Unit",
    n: "n",
    low: "From (95%)",
    high: "To (95%)",
    target: "Full marks at",
    score: "Score",
    weight: "Weight",
    contribution: "Points",
    lost: "Points lost",
    definition: "Definition",
    composite: "Composite",
    redLines: "Red lines",
  },
  columns: {
    header: "Header",
    field: "Read as",
    confidence: "Certainty",
    notes: "How it was read",
    question: "To be answered",
    sheet: "Sheet",
    unused: "not used",
    separator: ", ",
  },
  /** What the cells of a column decided; a note without a word stands as it is. */
  notes: {
    chosen: "chosen by hand",
    "cells:moment": "its cells are points in time",
    "cells:duration": "its cells are durations",
    seconds: "in seconds",
    minutes: "in minutes",
    "minutes?": "taken as minutes",
    hours: "in hours",
    days: "in days",
    milliseconds: "in milliseconds",
    dayFractions: "Excel times",
    dayFirst: "day before month",
    monthFirst: "month before day",
    threeSteps: "ratings in three steps",
    yesMeansNo: "yes in the sheet means no",
    anyMeansYes: "any entry means yes",
    withFirst: "the first one is not counted",
    percent: "in percent",
    fraction: "as fractions",
    tenThousands: "in ten thousands",
    remaining: "time left of the goal, turned into time taken",
    businessHours: "by business hours",
    utc: "Zendesk keeps times in UTC; taken as written",
  } as Readonly<Record<string, string>>,
  onScale: (scale: string) => `ratings of ${scale}, brought to five points`,
  insteadUsed: (header: string) => `“${header}” is used instead`,
  issues: {
    row: "Row",
    column: "Column",
    problem: "Problem",
    found: "Found",
    expected: "Expected",
    sheet: "Sheet",
    handling: "What was done",
    more: (left: number) => `and ${count(left)} more`,
    byRule: (reason: string, rule: string, row: number) =>
      `${reason} (KPI_Exclusions, row ${row}: ${rule})`,
  },
  handling: {
    kept: "kept as it is",
    treatedAsMissing: "treated as missing",
    rowLeftOut: "row left out",
    ratingLeftOut: "rating not counted",
    sheetRefused: "sheet not read",
  },
};
