import type { Issue, IssueCode } from "../engine";

const seen = (found: string) => (found === "" ? "" : `; found “${found}”`);

/** Each says what was expected and what was found; the place and the handling are put around it. */
const sentences: Readonly<Record<IssueCode, (found: string, expected: string) => string>> = {
  "sheet.empty": () => "the sheet is empty; expected a header row with tickets below it",
  "sheet.headerOnly": () => "there is a header but no row below it; expected one row per ticket",
  "sheet.noHeader": (found) =>
    `no header row was recognised; expected column names such as Agent, Created, Resolved${seen(found)}`,
  "sheet.noAgentColumn": (found) =>
    `no column says who handled the ticket; expected a header such as Agent, Assignee, Owner or 客服${seen(found)}`,
  "sheet.noTimeColumn": (found) =>
    `no column says when; expected a header such as Created, Resolved, Closed or 创建时间${seen(found)}`,
  "sheet.grain": (found) => `rows could be tickets or agents' days; say which${seen(found)}`,
  "sheet.otherGrain": () =>
    "the rows of this sheet stand for something else than those of the others (tickets, or agents' days); expected sheets of one kind",
  "sheet.noPeriod": () =>
    "nothing says what time the rows are about; expected a column of dates, or a line such as “2025-03-01 to 2025-03-31” above the header; the rows count in no month",
  "sheet.acrossMonths": (found) =>
    `expected the days of one month; found “${found}”; the rows count in no month`,
  "day.acrossMonths": (found) =>
    `expected days of one month; found “${found}”; the row counts in no month`,
  "day.twice": (found) =>
    `expected one row for an agent and a day; “${found}” has another row above`,
  "count.partOverWhole": (found, expected) => `expected ${expected}; found ${found}`,
  "checksum.differs": (found, expected) =>
    `the row of sums says ${found}; the rows add up to ${expected}`,
  "exclusion.columnMissing": (found) =>
    `a rule of exclusion asks for this column, which no sheet has; found “${found}”`,
  "exclusion.unmatched": (found) =>
    `no row meets this rule of exclusion, check its column and criterion; found “${found}”`,
  "sheet.dateSystem": (found, expected) =>
    `dates are four years and a day away from what the sheet’s name or title says, “${found}” and not “${expected}”; if the workbook counts its days from 1904, say so in KPI_Settings, “Date system”`,
  "sheet.columnMissing": () =>
    "other sheets have this column, this one does not; expected it on every sheet",
  "sheet.secondTable": (found) =>
    `expected one table; another begins here${seen(found)}; put it on a sheet of its own`,
  "header.duplicate": (found) =>
    `expected one column for this; a second one was found${seen(found)}`,
  "header.ambiguous": (found) => `expected a header that can mean one thing only${seen(found)}`,
  "cell.error": (found) => `expected a value; found the Excel error ${found}`,
  "cell.emptyAsZero": () =>
    "this version of Excel hands empty cells over as 0; expected a value; found 0, which may be an empty cell",
  "moment.unreadable": (found, expected) =>
    `expected a date and time such as ${expected}; found “${found}”`,
  "moment.ambiguousOrder": (found, expected) =>
    `day and month cannot be told apart; expected an order such as ${expected}; found “${found}”`,
  "moment.farAhead": (found) =>
    `expected a time that does not come long after all others; found “${found}”`,
  "duration.unreadable": (found, expected) =>
    `expected a duration such as ${expected}; found “${found}”`,
  "duration.ambiguous": (found) => `the unit of the duration is not clear; found “${found}”`,
  "duration.negative": (found) => `expected a duration of zero or more; found “${found}”`,
  "duration.overYear": (found, expected) =>
    `expected a time within a year (${expected}); found “${found}”`,
  "number.unreadable": (found) => `expected a number; found “${found}”`,
  "rating.unreadable": (found, expected) =>
    `expected a rating such as ${expected}; found “${found}”`,
  "rating.outsideScale": (found, expected) =>
    `expected a rating on the scale of the column, ${expected}; found “${found}”`,
  "flag.unreadable": (found) => `expected yes or no; found “${found}”`,
  "ticket.noAgent": () => "expected the name of an agent; the cell is blank",
  "ticket.noTime": () => "expected at least one readable time; the row has none",
  "ticket.duplicateId": (found, expected) =>
    `expected each ticket number once; “${found}” also stands in row ${expected}, which counts`,
  "ticket.identicalRow": (_, expected) => `the row repeats row ${expected} cell by cell`,
  "ticket.resolvedBeforeCreated": (found, expected) =>
    `expected the resolution after the creation (${expected}); found “${found}”`,
  "ticket.respondedBeforeCreated": (found, expected) =>
    `expected the first response after the creation (${expected}); found “${found}”`,
  "ticket.respondedAfterClosed": (found, expected) =>
    `expected the first response before the closing (${expected}); found “${found}”`,
  "ticket.ratedBeforeCreated": (found, expected) =>
    `expected the rating after the creation (${expected}); found “${found}”`,
  "agent.oneLetterOff": (found, expected) =>
    `a rare name, one letter off “${expected}”; if they are one person, merge them in the table of agents; found “${found}”`,
  "agent.notEmployed": (found, expected) =>
    `expected tickets only between the agent's first and last day (${expected}); found “${found}”`,
  "agent.spelling": (found, expected) =>
    `a name differs from “${expected}” only in capitals or spaces and is counted as another person; found “${found}”`,
};

export const en = {
  sentences,
  place: (sheet: string | null, row: number | null, column: string | null): string => {
    const parts = [sheet === null ? "" : `sheet “${sheet}”`, row === null ? "" : `row ${row}`];
    const place = parts.filter((part) => part !== "").join(", ");
    return [place.charAt(0).toUpperCase() + place.slice(1), column ?? ""]
      .filter((part) => part !== "")
      .join(", ");
  },
  between: ": ",
  handling: {
    kept: "; kept as it is",
    treatedAsMissing: "; treated as missing",
    rowLeftOut: "; the row is left out",
    sheetRefused: "",
  } satisfies Record<Issue["handling"], string>,
  end: ".",
  /** Short names for counting issues by kind. */
  kinds: {
    "sheet.empty": "empty sheet",
    "sheet.headerOnly": "header without rows",
    "sheet.noHeader": "no header row",
    "sheet.noAgentColumn": "no agent column",
    "sheet.noTimeColumn": "no time column",
    "sheet.grain": "tickets or agents' days?",
    "sheet.otherGrain": "sheet of another kind",
    "sheet.noPeriod": "no dates on the sheet",
    "sheet.acrossMonths": "sheet of more than one month",
    "day.acrossMonths": "rows of more than one month",
    "day.twice": "an agent's day twice",
    "count.partOverWhole": "parts larger than the whole",
    "checksum.differs": "sums that do not add up",
    "exclusion.columnMissing": "rules of exclusion without their column",
    "exclusion.unmatched": "rules of exclusion that leave nothing out",
    "sheet.dateSystem": "dates may be four years off",
    "sheet.columnMissing": "column missing on a sheet",
    "sheet.secondTable": "a second table on the sheet",
    "header.duplicate": "second column for the same thing",
    "header.ambiguous": "column of unclear meaning",
    "cell.error": "Excel errors",
    "cell.emptyAsZero": "zeros that may be empty cells",
    "moment.unreadable": "unreadable dates",
    "moment.ambiguousOrder": "dates that could be day or month first",
    "moment.farAhead": "dates far in the future",
    "duration.unreadable": "unreadable durations",
    "duration.ambiguous": "durations without a clear unit",
    "duration.negative": "negative durations",
    "duration.overYear": "durations above one year",
    "number.unreadable": "unreadable numbers",
    "rating.unreadable": "unreadable ratings",
    "rating.outsideScale": "ratings outside the scale",
    "flag.unreadable": "unreadable yes/no",
    "ticket.noAgent": "no agent",
    "ticket.noTime": "no readable time",
    "ticket.duplicateId": "ticket numbers used again",
    "ticket.identicalRow": "identical rows",
    "ticket.resolvedBeforeCreated": "resolved before created",
    "ticket.respondedBeforeCreated": "answered before created",
    "ticket.respondedAfterClosed": "answered after closed",
    "ticket.ratedBeforeCreated": "rated before created",
    "agent.oneLetterOff": "names one letter apart",
    "agent.notEmployed": "tickets of agents who were not employed",
    "agent.spelling": "names differing only in capitals or spaces",
  } satisfies Record<IssueCode, string>,
};
