/**
 * Something in the sheet that is not as it should be. Issues are values: collected in sheet order,
 * shown with the result, never thrown and never silently mended. Words for them are in
 * `src/locales`.
 */
export interface Issue {
  readonly code: IssueCode;
  /** Name of the sheet; null where cells came without one, or several sheets are meant. */
  readonly sheet: string | null;
  /** Row number as the sheet shows it, from 1; null when the whole sheet is meant. */
  readonly row: number | null;
  /** The header of the column; null when no single column is meant. */
  readonly column: string | null;
  /** What stands there, as text. */
  readonly found: string;
  /** What could stand there, in figures and ids; "" where the sentence for the code says it. */
  readonly expected: string;
  /** What was done about it. */
  readonly handling: "kept" | "treatedAsMissing" | "rowLeftOut" | "sheetRefused";
}

export type IssueCode =
  // the sheet as a whole: nothing can be read
  | "sheet.empty"
  | "sheet.headerOnly"
  | "sheet.noHeader"
  | "sheet.noAgentColumn"
  | "sheet.noTimeColumn"
  // what a row stands for
  | "sheet.grain"
  | "sheet.otherGrain"
  | "sheet.noPeriod"
  | "sheet.acrossMonths"
  | "day.acrossMonths"
  | "day.twice"
  | "count.partOverWhole"
  | "checksum.differs"
  // another table below the first
  | "sheet.secondTable"
  // one sheet of several
  | "sheet.columnMissing"
  // the whole sheet's dates
  | "sheet.dateSystem"
  // rules of the user's
  | "exclusion.columnMissing"
  | "exclusion.unmatched"
  // headers
  | "header.duplicate"
  | "header.ambiguous"
  // cells
  | "cell.error"
  | "cell.emptyAsZero"
  | "moment.unreadable"
  | "moment.ambiguousOrder"
  | "moment.farAhead"
  | "duration.unreadable"
  | "duration.ambiguous"
  | "duration.negative"
  | "duration.overYear"
  | "number.unreadable"
  | "rating.unreadable"
  | "rating.outsideScale"
  | "flag.unreadable"
  // tickets
  | "ticket.noAgent"
  | "ticket.noTime"
  | "ticket.duplicateId"
  | "ticket.identicalRow"
  | "ticket.resolvedBeforeCreated"
  | "ticket.respondedBeforeCreated"
  | "ticket.respondedAfterClosed"
  | "ticket.ratedBeforeCreated"
  // agents
  | "agent.spelling"
  | "agent.oneLetterOff"
  | "agent.notEmployed";

/** Why rows are not counted as tickets; reason codes travel with the report. */
export const exclusionReasons = [
  "summaryRow",
  "blankRow",
  "repeatedHeader",
  "otherTable",
  "noAgent",
  "noTime",
  "duplicate",
  "invalid",
  "spam",
  "merged",
  "cancelled",
  "test",
  "supersededEvent",
  "botOnly",
  "agentStarted",
  "selfRated",
  "forceMajeure",
  /** A reason of the user's own; `rule` says which. */
  "custom",
] as const;

export type ExclusionReason = (typeof exclusionReasons)[number];

/** Issues are counted without end, but kept only up to so many of a code; places of exclusions too. */
export const ISSUES_KEPT = 1_000;

/** What was left out for one reason, or by one rule of the user's. */
export interface Exclusion {
  readonly reason: ExclusionReason;
  readonly count: number;
  /** Absent: a reason that needs no rule. */
  readonly rule?: ExclusionCause;
  /** The first of them. */
  readonly places: readonly Place[];
}

/** The rule in the table KPI_Exclusions that left something out. */
export interface ExclusionCause {
  /** Below the table's header, from 1. */
  readonly row: number;
  /** The reason as the user calls it, or what the rule looks for: `渠道 *广告*`. */
  readonly text: string;
}

/** A row as the workbook shows it. */
export interface Place {
  /** Null where cells came without a sheet's name. */
  readonly sheet: string | null;
  /** From 1. */
  readonly row: number;
}
